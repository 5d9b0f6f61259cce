import { canoniek } from "@core/grondslagen";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The text that is hashed for a seal: the core's canonical JSON (keys by UTF-16 code unit, no white space, the
 * same as RFC 8785 for what is let through here). What has no single spelling, or does not survive jsonb, is
 * refused instead of guessed: fractions, `undefined`, unpaired surrogates, U+0000.
 */
export function canonicalJson(value: Json): string {
  assertCanonical(value);
  return canoniek(value);
}

function assertCanonical(value: unknown): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0))
      throw new TypeError("a seal holds whole numbers only");
  } else if (typeof value === "string") {
    if (!value.isWellFormed() || value.includes("\u0000"))
      throw new TypeError("a seal holds well-formed text only");
  } else if (Array.isArray(value)) {
    for (const item of value) assertCanonical(item);
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      assertCanonical(key);
      assertCanonical(item);
    }
  } else {
    throw new TypeError("a seal holds JSON values only");
  }
}
