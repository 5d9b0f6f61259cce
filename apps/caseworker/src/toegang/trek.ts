import { createHash } from "node:crypto";

/**
 * Draws without choosing: every id gets a rank by a hash of the seed and the id, the lowest are drawn. With the same
 * seed and the same ids anyone draws the same, in whatever order the ids come.
 */
export function trek(ids: readonly string[], aantal: number, zaad: string): string[] {
  const rang = (id: string) => createHash("sha256").update(`${zaad}:${id}`).digest("hex");
  return ids
    .map((id) => ({ id, rang: rang(id) }))
    .toSorted((a, b) => (a.rang < b.rang ? -1 : 1))
    .slice(0, aantal)
    .map(({ id }) => id);
}
