/** Below this a count can point at one person. */
export const ONDERGRENS = 5;

/** A count as it may be shown: exact, or only that it is small. Nobody at all is no person. */
export type Telling = number | "minder-dan-5";

export function alsTelling(aantal: number): Telling {
  return aantal > 0 && aantal < ONDERGRENS ? "minder-dan-5" : aantal;
}

export function tellingInWoorden(telling: Telling): string {
  if (telling === "minder-dan-5") return `minder dan ${ONDERGRENS}`;
  return telling === 0 ? "geen" : String(telling);
}
