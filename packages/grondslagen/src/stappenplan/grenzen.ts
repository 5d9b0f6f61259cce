export const MAX_TEKST = 100_000;
export const MAX_LIJST = 200;

/** Text that a database and a hash can hold: no U+0000, no half surrogate pairs. */
export function isBewaarbaar(tekst: string): boolean {
  return tekst.isWellFormed() && !tekst.includes("\u0000");
}

export function geenDubbele(rijen: readonly unknown[]): boolean {
  const ids = rijen.map((rij) => (typeof rij === "object" && rij !== null && "id" in rij ? rij.id : rij));
  return new Set(ids).size === ids.length;
}
