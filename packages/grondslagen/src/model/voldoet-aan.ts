import type { Feiteis, Feiten } from "./feit.ts";

/** Whether a fact meets a condition; undefined where the question does not hold it. */
export function voldoetAan(voorwaarde: Feiteis, feiten: Feiten): boolean | undefined {
  const gegeven = Object.hasOwn(feiten, voorwaarde.feit) ? feiten[voorwaarde.feit] : undefined;
  if (gegeven === undefined) return undefined;
  if ("is" in voorwaarde) return gegeven === voorwaarde.is;
  const { van, tot } = voorwaarde;
  return typeof gegeven === "number" && (van === null || gegeven >= van) && (tot === null || gegeven < tot);
}
