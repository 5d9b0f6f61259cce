import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { zoekPersoonsgegevens, type PersoonsgegevenSoort } from "./vrije-tekst.ts";

/** "Dit is geen persoonsgegeven": a false alarm, with the reason. It holds for exactly this text. */
export interface Bevestiging {
  readonly vraagId: string;
  readonly soort: PersoonsgegevenSoort;
  readonly tekst: string;
  readonly reden: string;
}

export interface TekstBevinding {
  readonly vraagId: string;
  /** Where in the answer: "feiten", "0.omschrijving". */
  readonly pad: string;
  readonly soort: PersoonsgegevenSoort;
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
  /** Marked as a false alarm; the others block sealing. */
  readonly bevestigd: boolean;
}

/** Members of an answer that a person types; ids, slugs and dates are not searched. */
const VRIJE_TEKST = new Set([
  "feiten",
  "indrukken",
  "toelichting",
  "omschrijving",
  "waarvoor",
  "door",
  "hoe",
  "vertegenwoordiger",
  "metRol",
  "uitkomst",
]);

/** Searches every free text of every answer, hidden questions included: they are stored and sealed too. */
export function controleerAntwoorden(
  antwoorden: Antwoorden,
  bevestigingen: readonly Bevestiging[] = [],
): TekstBevinding[] {
  return Object.entries(antwoorden).flatMap(([vraagId, waarde]) =>
    vrijeTeksten(waarde, "").flatMap(({ pad, inhoud }) =>
      zoekPersoonsgegevens(inhoud).map(({ soort, van, tot }) => {
        const tekst = inhoud.slice(van, tot);
        const bevestigd = bevestigingen.some(
          (b) => b.vraagId === vraagId && b.soort === soort && b.tekst === tekst && b.reden.trim() !== "",
        );
        return { vraagId, pad, soort, van, tot, tekst, bevestigd };
      }),
    ),
  );
}

function vrijeTeksten(waarde: unknown, pad: string): { pad: string; inhoud: string }[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, lid]: [string, unknown]) => {
    const hier = pad === "" ? sleutel : `${pad}.${sleutel}`;
    if (typeof lid === "string") return VRIJE_TEKST.has(sleutel) ? [{ pad: hier, inhoud: lid }] : [];
    return vrijeTeksten(lid, hier);
  });
}
