import type { GevraagdFeit } from "../decision/te-vragen-feiten.ts";
import { NOODZAKELIJKHEID } from "../vereiste/eis.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import type { StapVraag } from "./definitie.ts";
import { waardeVan } from "./waarde-van.ts";
import type {
  Antwoorden,
  FeitenAntwoord,
  GegevenPerDoel,
  Overleg,
  Persoon,
  VereistenBewijs,
} from "./waarden.ts";

/** What an answer still lacks to count as answered, as a sentence for the person who answers; null = nothing. */
export function gemisVan(
  vraag: StapVraag,
  antwoorden: Antwoorden,
  nu: Omstandigheden,
  toelichtingNodig = false,
): string | null {
  switch (vraag.soort) {
    case "uitleg":
      return null;
    case "grondslag":
      return waardeVan(vraag, "grondslag", antwoorden) === undefined ? "Bekijk het antwoord." : null;
    case "ja-nee-twijfel": {
      const waarde = waardeVan(vraag, "ja-nee-twijfel", antwoorden);
      if (waarde === undefined) return "Kies ja, nee of ik twijfel.";
      return (toelichtingNodig || vraag.toelichtingBij.includes(waarde.keuze)) && leeg(waarde.toelichting)
        ? "Leg uw antwoord uit."
        : null;
    }
    case "keuze":
      return waardeVan(vraag, "keuze", antwoorden) == null ? "Maak een keuze." : null;
    case "meerkeuze":
      return (waardeVan(vraag, "meerkeuze", antwoorden) ?? []).length === 0
        ? "Kies ten minste één antwoord."
        : null;
    case "tekst":
      return leeg(waardeVan(vraag, "tekst", antwoorden)?.feiten) ? "Schrijf een antwoord." : null;
    case "datum":
      return waardeVan(vraag, "datum", antwoorden) == null ? "Vul een datum in." : null;
    case "personen":
      return gemisInLijst(
        waardeVan(vraag, "personen", antwoorden),
        "Noem ten minste één persoon.",
        gemisInPersoon,
      );
    case "gegevens-per-doel":
      return gemisInLijst(
        waardeVan(vraag, "gegevens-per-doel", antwoorden),
        "Noem ten minste één gegeven.",
        gemisInGegeven,
      );
    case "overleg":
      return gemisInLijst(
        waardeVan(vraag, "overleg", antwoorden),
        "Schrijf op met wie u hebt overlegd.",
        gemisInOverleg,
      );
    case "feiten":
      return gemisInFeiten(waardeVan(vraag, "feiten", antwoorden) ?? {}, nu.feiten ?? []);
    case "vereisten":
      return gemisInVereisten(waardeVan(vraag, "vereisten", antwoorden) ?? {}, nu.vereisten);
  }
}

function gemisInLijst<T>(rijen: readonly T[] | undefined, bijGeen: string, per: (rij: T) => string | null) {
  if (rijen === undefined || rijen.length === 0) return bijGeen;
  return rijen.map(per).find((gemis) => gemis !== null) ?? null;
}

function gemisInPersoon(persoon: Persoon): string | null {
  if (persoon.kanOverzien === "nee" && leeg(persoon.vertegenwoordiger))
    return "Schrijf op wie spreekt voor de persoon die dit niet kan overzien.";
  return null;
}

function gemisInGegeven(gegeven: GegevenPerDoel): string | null {
  if (leeg(gegeven.omschrijving)) return "Beschrijf elk gegeven.";
  if (gegeven.nodig === null) return "Kies bij elk gegeven of het nodig is.";
  if (!leeg(gegeven.waarvoor)) return null;
  return gegeven.nodig === "ja"
    ? "Schrijf bij elk gegeven waarvoor het nodig is."
    : "Schrijf bij elk geschrapt gegeven waarom het niet nodig is.";
}

function gemisInOverleg(overleg: Overleg): string | null {
  if (leeg(overleg.metRol)) return "Schrijf op met welke rol u hebt overlegd.";
  if (leeg(overleg.wanneer)) return "Vul in wanneer u hebt overlegd.";
  return leeg(overleg.uitkomst) ? "Schrijf op wat er uit het overleg kwam." : null;
}

/** Where the answer turns on it somebody says what they know, also when that is nothing. An age may stay empty. */
function gemisInFeiten(verteld: FeitenAntwoord, gevraagd: readonly GevraagdFeit[]): string | null {
  return gevraagd.some(
    ({ id, soort, beslissend }) => beslissend && soort === "ja-nee" && !Object.hasOwn(verteld, id),
  )
    ? "Vul in wat u over de situatie weet, of kies dat u het niet weet."
    : null;
}

function gemisInVereisten(bewijs: VereistenBewijs, nodig: readonly string[]): string | null {
  for (const vereiste of nodig) {
    const regel = Object.hasOwn(bewijs, vereiste) ? bewijs[vereiste] : undefined;
    if (regel === undefined) return "Kies bij elk vereiste of eraan is voldaan.";
    // Necessity that is met is argued per datum, where the data stand.
    const elders = vereiste === NOODZAKELIJKHEID && regel.status === "voldaan";
    // From what a consent appears says how it was given.
    const hoe = !leeg(regel.hoe) || regel.wijze != null;
    if (!elders && !hoe && leeg(regel.toelichting)) return "Leg bij elk vereiste uit hoe het zit.";
  }
  return null;
}

/** Whether a text holds nothing a reader would see. */
export function leeg(tekst: string | undefined): boolean {
  return tekst === undefined || tekst.trim() === "";
}
