import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical.ts";
import { sha256 } from "./hash.ts";

describe("canonicalJson", () => {
  // Pinned for ever: besluiten were sealed with this text and this hash.
  test("is this text, with this hash", () => {
    const value = {
      ß: "€",
      b: [1, -2, { z: null, a: true }],
      a: 'aanhaling " \\ \n \u0001 \ud83d\ude00',
      "": "",
      B: "",
    };
    const text =
      '{"":"","B":"","a":"aanhaling \\" \\\\ \\n \\u0001 😀","b":[1,-2,{"a":true,"z":null}],"ß":"€"}';
    expect(canonicalJson(value)).toBe(text);
    expect(sha256(text)).toBe("sha256:387345637a758ceb6376da308c7c9b5fb6a78ffdf5ffd862dcec58f244abba8d");
  });

  test("does not depend on the order of keys, and reads back as the same value", () => {
    const json = fc.jsonValue({ stringUnit: "binary" }).filter(isCanonical);
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value as Json);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonicalJson(reversed(value) as Json)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, unknown]>([
    ["a fraction", 1.5],
    ["a number past what is exact", 2 ** 53],
    ["minus zero", -0],
    ["NaN", Number.NaN],
    ["undefined", { a: undefined }],
    ["half a surrogate pair", "\ud83d"],
    ["U+0000", ["\u0000"]],
    ["U+0000 in a key", { "\u0000": 1 }],
    ["a bigint", 1n],
    ["a function", { f: () => 1 }],
  ])("refuses %s", (_naam, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  });
});

function isCanonical(value: unknown): boolean {
  try {
    canonicalJson(value as Json);
    return true;
  } catch {
    return false;
  }
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
