/** Kinds of data by their fixed ids; every other kind is special data (AVG art. 9). */
const NIET_BIJZONDER: ReadonlySet<string> = new Set(["gewoon", "strafrechtelijk", "bsn"]);

/** The id that stands for special data of whatever kind. */
export const BIJZONDER = "bijzonder";

export function isBijzonder(gegeven: string): boolean {
  return !NIET_BIJZONDER.has(gegeven);
}
