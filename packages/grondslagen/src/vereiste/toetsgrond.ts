import type { GegevenPerDoel, Persoon } from "../stappenplan/waarden.ts";
import type { Datum } from "../time/datum.ts";
import type { Aantekening, Gemis } from "./gemis.ts";

/** The circumstances of a case that evidence is held against. */
export interface Toetsgrond {
  /** Date of sharing. */
  readonly peildatum: Datum;
  /** The data of the question, those struck out included. */
  readonly gegevens: readonly GegevenPerDoel[];
  /** The persons the data are about. */
  readonly personen: readonly Persoon[];
  /** A consultation was held and written down: doubt was discussed. */
  readonly overlegd: boolean;
  /** How the requirement is called in a sentence. */
  readonly naam: string;
}

/**
 * `voldaan`: shown; `open`: something is missing; `niet-voldaan`: said not to be met, or refused; `onmogelijk`: said
 * that nobody can meet it; `ingetrokken`: a consent that ended before sharing.
 */
export type Eisoordeel = "voldaan" | "open" | "niet-voldaan" | "onmogelijk" | "ingetrokken";

export interface GetoetsteEis {
  readonly oordeel: Eisoordeel;
  /** Exactly what is missing; empty when the requirement is met. */
  readonly ontbreekt: readonly Gemis[];
  /** To know and to write down; never in the way. */
  readonly weet: readonly Aantekening[];
}

export function geoordeeld(
  oordeel: Eisoordeel,
  ontbreekt: readonly Gemis[],
  weet: readonly Aantekening[] = [],
): GetoetsteEis {
  return { oordeel, ontbreekt, weet };
}

/** Met when nothing is missing. */
export function naarGemis(ontbreekt: readonly Gemis[], weet: readonly Aantekening[] = []): GetoetsteEis {
  return geoordeeld(ontbreekt.length === 0 ? "voldaan" : "open", ontbreekt, weet);
}
