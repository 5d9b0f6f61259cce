/** A number that is not known exactly is somewhere from `min` to `max`. */
export type Bereik = { min: number; max: number };

/** The share of the drawing that is certain, and that may be; of a scale that starts at nothing. */
export function aandeel({ min, max }: Bereik, schaal: number): { zeker: number; mogelijk: number } {
  if (schaal <= 0) return { zeker: 0, mogelijk: 0 };
  return { zeker: (min / schaal) * 100, mogelijk: ((max - min) / schaal) * 100 };
}

export function hoogste(bereiken: readonly Bereik[]): number {
  return Math.max(0, ...bereiken.map(({ max }) => max));
}

/** As many columns as a small chart has room for with their words under them. */
const MEESTE_OP_EEN_LIJN = 6;

/** How many columns stand on a line: all of them, or lines that are about as long, never one alone on the last. */
export function perLijn(kolommen: number): number {
  const lijnen = Math.max(1, Math.ceil(kolommen / MEESTE_OP_EEN_LIJN));
  return Math.max(1, Math.ceil(kolommen / lijnen));
}
