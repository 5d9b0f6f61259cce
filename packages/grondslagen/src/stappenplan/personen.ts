import type { Persoon } from "./waarden.ts";

const MEERDERJARIG = 18;

/** A child whose age was not filled in counts as a minor: its interest is then weighed, not skipped. */
export function isMinderjarig({ leeftijd, rol }: Persoon): boolean {
  return leeftijd === null ? rol.endsWith("-kind") : leeftijd < MEERDERJARIG;
}
