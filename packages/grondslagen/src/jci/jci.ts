import type { Datum } from "../time/datum.ts";

/**
 * Levels above an article, as far as they were seen in parsers and official links. Which of them is the higher one
 * differs per law, so their order among themselves is free.
 */
export const BOVEN_ARTIKEL = [
  "boek",
  "deel",
  "hoofdstuk",
  "titeldeel",
  "afdeling",
  "paragraaf",
  "sub-paragraaf",
  "divisie",
  "circulaire.divisie",
  "bijlage",
  "aanwijzing",
  "inhoudsopgave",
  "verdragtekst",
] as const;

/** From high to low: what stands above an article, the article, its lid, and onderdelen (`o`, repeated for nesting). */
export const NIVEAUS = [...BOVEN_ARTIKEL, "artikel", "lid", "o"] as const;

export type Niveau = (typeof NIVEAUS)[number];

/** One step of a location: `{ niveau: "artikel", waarde: "5.2.1" }`. */
export interface Plaatsdeel {
  readonly niveau: Niveau;
  /** As a reader writes it: a space is a space here, and an underscore in the reference. */
  readonly waarde: string;
}

/** A Juriconnect reference to one state of a regulation (soort `c`), or to a place in it. */
export interface Jci {
  /** Version 1.3.1 of the standard is written `1.31`. */
  readonly versie: "1.3" | "1.31";
  /** `BWBR` and seven digits; `BWBV` for a treaty. */
  readonly bwb: string;
  readonly plaats: readonly Plaatsdeel[];
  /** `z`: as it was known on this day; null = not named. */
  readonly zicht: Datum | null;
  /** `g`: in force on this day; null = not named. */
  readonly geldig: Datum | null;
}

/** Why a text is no reference: where it goes wrong, and what to write instead. */
export interface JciFout {
  /** Offset in the text, from 0. */
  readonly positie: number;
  readonly melding: string;
  readonly remedie: string;
}

/** Order that a location must follow; only nested levels may come twice. */
export function rangVan(niveau: Niveau): number {
  return niveau === "o" ? 3 : niveau === "lid" ? 2 : niveau === "artikel" ? 1 : 0;
}

const HERHAALBAAR: ReadonlySet<Niveau> = new Set(["o", "divisie", "circulaire.divisie"]);

export function magHerhalen(niveau: Niveau): boolean {
  return HERHAALBAAR.has(niveau);
}

/** A value that can be written and read back without change: an underscore would come back as a space. */
export function isWaarde(waarde: string): boolean {
  return waarde !== "" && !/[&=#?%<>"_\p{C}]|[^\S ]/u.test(waarde);
}
