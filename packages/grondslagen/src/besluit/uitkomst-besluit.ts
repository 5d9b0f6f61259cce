/** How a professional can decide about sharing. Not a decision under the Awb. */
export const UITKOMSTEN_BESLUIT = [
  "delen-met-grondslag",
  "delen-verenigbaar",
  "niet-delen",
  "delen-gemotiveerde-uitzondering",
] as const;

export type UitkomstBesluit = (typeof UITKOMSTEN_BESLUIT)[number];

export function isUitkomstBesluit(waarde: unknown): waarde is UitkomstBesluit {
  return UITKOMSTEN_BESLUIT.some((uitkomst) => uitkomst === waarde);
}
