/**
 * Canonical JSON: keys sorted by code unit, no white space, `undefined` members left out. Two equal values
 * have one text, so a hash of it identifies the value (the basis of tabelversie, besluit and chain hashes).
 *
 * @throws TypeError for a value JSON cannot hold (function, symbol, bigint, NaN, Infinity).
 */
export function canoniek(waarde: unknown): string {
  if (waarde === null || typeof waarde === "boolean" || typeof waarde === "string")
    return JSON.stringify(waarde);
  if (typeof waarde === "number") {
    if (!Number.isFinite(waarde)) throw new TypeError("Canonieke JSON kent alleen eindige getallen");
    return JSON.stringify(waarde);
  }
  if (Array.isArray(waarde)) return `[${waarde.map((deel: unknown) => canoniek(deel ?? null)).join(",")}]`;
  if (typeof waarde === "object") {
    const leden = Object.entries(waarde)
      .filter(([, lid]) => lid !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([sleutel, lid]) => `${JSON.stringify(sleutel)}:${canoniek(lid)}`);
    return `{${leden.join(",")}}`;
  }
  throw new TypeError(`Canonieke JSON kent geen ${typeof waarde}`);
}

/** SHA-256 of a UTF-8 text as 64 lower-case hexadecimal digits. Injected: the core does no cryptography. */
export type Sha256 = (tekst: string) => string;
