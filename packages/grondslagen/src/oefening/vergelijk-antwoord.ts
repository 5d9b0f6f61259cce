import type { StapVraag } from "../stappenplan/definitie.ts";
import { waardeVan } from "../stappenplan/waarde-van.ts";
import type { Antwoorden, GegevenPerDoel, Persoon, VereistenBewijs, Waarde } from "../stappenplan/waarden.ts";
import type { Terugkoppeling } from "./oefening.ts";

/**
 * How an answer stands beside the example. `eigen-woorden`: nobody but a person can say whether it comes to the same,
 * so both are shown. `bekijken`: nothing to answer here, or the example leaves it open.
 */
export type Vergelijking = "leeg" | "gelijk" | "anders" | "eigen-woorden" | "bekijken";

export function vergelijkAntwoord(
  vraag: StapVraag,
  eigen: Antwoorden,
  { antwoord }: Pick<Terugkoppeling, "antwoord">,
): Vergelijking {
  const voorbeeld: Antwoorden = antwoord === undefined ? {} : { [vraag.id]: antwoord };
  switch (vraag.soort) {
    case "grondslag":
    case "uitleg":
      return "bekijken";
    case "keuze":
    case "ja-nee-twijfel":
    case "meerkeuze":
      return naastElkaar(keuzesVan(eigen[vraag.id]), keuzesVan(antwoord));
    case "tekst": {
      const mijn = waardeVan(vraag, "tekst", eigen);
      return leegOfEigen(mijn !== undefined && mijn.feiten.trim() !== "", antwoord);
    }
    case "datum":
      return leegOfEigen(waardeVan(vraag, "datum", eigen) != null, antwoord);
    case "overleg":
      return leegOfEigen((waardeVan(vraag, "overleg", eigen) ?? []).length > 0, antwoord);
    case "personen": {
      const rollen = (antwoorden: Antwoorden) => rollenVan(waardeVan(vraag, "personen", antwoorden) ?? []);
      return naastElkaar(rollen(eigen), rollen(voorbeeld));
    }
    case "gegevens-per-doel": {
      const mijn = waardeVan(vraag, "gegevens-per-doel", eigen) ?? [];
      const zijn = waardeVan(vraag, "gegevens-per-doel", voorbeeld) ?? [];
      if (mijn.length === 0) return "leeg";
      return gelijkeSet(soortenVan(mijn), soortenVan(zijn)) ? "gelijk" : "anders";
    }
    case "feiten": {
      const feiten = (antwoorden: Antwoorden) =>
        Object.entries(waardeVan(vraag, "feiten", antwoorden) ?? {}).map(([id, waarde]) => `${id}:${waarde}`);
      return naastElkaar(feiten(eigen), feiten(voorbeeld));
    }
    case "vereisten": {
      const zijn = waardeVan(vraag, "vereisten", voorbeeld) ?? {};
      return naastElkaar(eisenVan(waardeVan(vraag, "vereisten", eigen) ?? {}, zijn), eisenVan(zijn, zijn));
    }
  }
}

/** The choices of an answer of a kind with choices. */
export function keuzesVan(waarde: Waarde | undefined): string[] {
  if (typeof waarde === "string") return [waarde];
  if (Array.isArray(waarde)) return waarde.filter((deel): deel is string => typeof deel === "string");
  return typeof waarde === "object" &&
    waarde !== null &&
    "keuze" in waarde &&
    typeof waarde.keuze === "string"
    ? [waarde.keuze]
    : [];
}

function naastElkaar(mijn: readonly string[], zijn: readonly string[]): Vergelijking {
  if (zijn.length === 0) return mijn.length === 0 ? "bekijken" : "anders";
  if (mijn.length === 0) return "leeg";
  return gelijkeSet(mijn, zijn) ? "gelijk" : "anders";
}

/** Own words beside the example; empty is an answer too where the example has none. */
function leegOfEigen(ingevuld: boolean, voorbeeld: Waarde | undefined): Vergelijking {
  if (ingevuld) return "eigen-woorden";
  return voorbeeld === undefined ? "bekijken" : "leeg";
}

/** The kinds that are needed: the words for them are one's own. */
function soortenVan(gegevens: readonly GegevenPerDoel[]): string[] {
  return gegevens.filter(({ nodig }) => nodig === "ja").map(({ soort }) => soort);
}

/** Who matters is who is a child and who can oversee it; ages may differ by a year. */
function rollenVan(personen: readonly Persoon[]): string[] {
  return personen
    .map(({ rol, leeftijd }) => `${rol}:${leeftijd !== null && leeftijd < 18 ? "kind" : "volwassen"}`)
    .toSorted()
    .map((rol, plaats) => `${plaats} ${rol}`);
}

/** What is shown of each requirement of the example: met or not, and who speaks where the person cannot oversee it. */
function eisenVan(bewijs: VereistenBewijs, voorbeeld: VereistenBewijs): string[] {
  return Object.keys(voorbeeld).flatMap((id) => {
    const regel = Object.hasOwn(bewijs, id) ? bewijs[id] : undefined;
    if (regel === undefined) return [];
    const vraagtWie = voorbeeld[id]?.kanOverzien != null;
    return [`${id}:${regel.status}${vraagtWie ? `:${regel.kanOverzien ?? "niet gezegd"}` : ""}`];
  });
}

function gelijkeSet(een: readonly string[], ander: readonly string[]): boolean {
  const [a, b] = [new Set(een), new Set(ander)];
  return a.size === b.size && [...a].every((deel) => b.has(deel));
}
