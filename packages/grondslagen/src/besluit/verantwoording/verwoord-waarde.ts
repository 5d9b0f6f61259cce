import { naam } from "../../decision/benoem.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { StapVraag } from "../../stappenplan/definitie.ts";
import { leeg } from "../../stappenplan/gemis.ts";
import { optiesVan } from "../../stappenplan/opties-van.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import { isMinderjarig } from "../../stappenplan/personen.ts";
import type { Antwoorden, FeitenAntwoord, Overleg, Persoon } from "../../stappenplan/waarden.ts";
import { datumInWoorden, isDatum } from "../../time/datum.ts";

/** What an answer contributes to the account: facts and impressions apart. */
export interface Verslag {
  readonly feiten: readonly string[];
  readonly indrukken: readonly string[];
}

const NIETS: Verslag = { feiten: [], indrukken: [] };

/** One answer in the words of the account, first person. Data and requirements are worded by the account itself. */
export function verwoordWaarde(vraag: StapVraag, antwoorden: Antwoorden, w: Woordenlijst): Verslag {
  switch (vraag.soort) {
    case "tekst": {
      const tekst = waardeVan(vraag, "tekst", antwoorden);
      return { feiten: [tekst?.feiten ?? ""], indrukken: [tekst?.indrukken ?? ""] };
    }
    case "ja-nee-twijfel": {
      const gegeven = waardeVan(vraag, "ja-nee-twijfel", antwoorden);
      if (gegeven === undefined) return NIETS;
      return feiten([`${gekozenZin(vraag, gegeven.keuze, w)} ${gegeven.toelichting ?? ""}`]);
    }
    case "keuze": {
      // The account has its own sentences for these two.
      if (vraag.bindt === "domein" || vraag.bindt === "doel") return NIETS;
      const keuze = waardeVan(vraag, "keuze", antwoorden);
      return keuze == null ? NIETS : feiten([gekozenZin(vraag, keuze, w)]);
    }
    case "meerkeuze": {
      const keuzes = waardeVan(vraag, "meerkeuze", antwoorden) ?? [];
      if (keuzes.length === 0) return NIETS;
      return feiten([zinMet(vraag, keuzes.map((id) => optietekst(vraag, id, w)).join("; "))]);
    }
    case "datum": {
      const datum = waardeVan(vraag, "datum", antwoorden);
      return datum == null ? NIETS : feiten([zinMet(vraag, datumInWoorden(datum))]);
    }
    case "personen":
      return feiten(verwoordPersonen(waardeVan(vraag, "personen", antwoorden) ?? [], w));
    case "feiten":
      return feiten(verwoordFeiten(waardeVan(vraag, "feiten", antwoorden) ?? {}, w));
    case "overleg":
      return feiten((waardeVan(vraag, "overleg", antwoorden) ?? []).map(verwoordOverleg));
    default:
      return NIETS;
  }
}

/** "Is er verzuim? Nee.": in the words of the tables, also what was asked and is not known. */
function verwoordFeiten(verteld: FeitenAntwoord, { feiten: termen = [] }: Woordenlijst): string[] {
  return termen.flatMap(({ id, vraag }) => {
    if (!Object.hasOwn(verteld, id)) return [];
    const waarde = verteld[id];
    if (typeof waarde === "number") return [`${vraag} ${waarde} jaar.`];
    return [`${vraag} ${waarde == null ? "Dat weet ik niet" : waarde ? "Ja" : "Nee"}.`];
  });
}

function feiten(zinnen: readonly string[]): Verslag {
  return { feiten: zinnen, indrukken: [] };
}

const JA_NEE_TWIJFEL = new Map([
  ["ja", "Ja"],
  ["nee", "Nee"],
  ["twijfel", "Ik twijfel"],
]);

function gekozenZin(vraag: StapVraag, id: string, w: Woordenlijst): string {
  const zinnen = vraag.inVerslag ?? {};
  const zin = Object.hasOwn(zinnen, id) ? zinnen[id] : undefined;
  return zin ?? zinMet(vraag, optietekst(vraag, id, w));
}

function zinMet(vraag: StapVraag, antwoord: string): string {
  // A function, so that "$&" in an answer is not read as a pattern.
  return vraag.verslagzin?.replaceAll("{antwoord}", () => antwoord) ?? `${vraag.titel} ${antwoord}.`;
}

function optietekst(vraag: StapVraag, id: string, w: Woordenlijst): string {
  return optiesVan(vraag, w).find((optie) => optie.id === id)?.tekst ?? JA_NEE_TWIJFEL.get(id) ?? id;
}

const KAN_OVERZIEN = {
  ja: "kan dit overzien",
  nee: "kan dit niet overzien",
  twijfel: "kan dit misschien niet overzien",
} as const;

function verwoordPersonen(personen: readonly Persoon[], w: Woordenlijst): string[] {
  if (personen.length === 0) return [];
  const zinnen = personen.map((persoon) => {
    const delen = [
      hoofdletter(naam(w, "betrokkenen", persoon.rol)),
      persoon.leeftijd === null ? "leeftijd niet ingevuld" : `${persoon.leeftijd} jaar`,
      ...(persoon.kanOverzien === null ? [] : [KAN_OVERZIEN[persoon.kanOverzien]]),
      ...(leeg(persoon.vertegenwoordiger)
        ? []
        : [`vertegenwoordigd door ${persoon.vertegenwoordiger?.trim() ?? ""}`]),
    ];
    return `${delen.join(", ")}.`;
  });
  return personen.some(isMinderjarig)
    ? zinnen
    : [...zinnen, "Er zijn geen minderjarige kinderen bij betrokken."];
}

const SOORT_OVERLEG: Record<Overleg["soort"], string> = {
  collega: "een collega",
  "privacy-ambassadeur": "de privacy-ambassadeur",
  privacyadviseur: "de privacyadviseur",
  anders: "iemand anders",
};

function verwoordOverleg(overleg: Overleg): string {
  const wanneer = isDatum(overleg.wanneer) ? `Op ${datumInWoorden(overleg.wanneer)} besproken` : "Besproken";
  const isSoort = overleg.metRol.trim().toLowerCase() === overleg.soort;
  const rol = leeg(overleg.metRol) || isSoort ? "" : ` (${overleg.metRol.trim()})`;
  const uitkomst = leeg(overleg.uitkomst) ? "" : ` ${overleg.uitkomst.trim()}`;
  const oneens = overleg.oneens ? " Wij werden het niet eens." : "";
  return `${wanneer} met ${SOORT_OVERLEG[overleg.soort]}${rol}.${uitkomst}${oneens}`;
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
