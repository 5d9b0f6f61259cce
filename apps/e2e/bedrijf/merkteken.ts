import { randomBytes } from "node:crypto";

const LETTERS = "abcdefghijklmnop";

/** What nobody else writes; letters only, as figures may be somebody's number and are refused. */
export function merkteken(): string {
  return Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length]).join("");
}
