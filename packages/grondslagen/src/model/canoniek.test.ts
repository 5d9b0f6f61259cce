import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canoniek } from "./canoniek.ts";

describe("canoniek", () => {
  it("zet sleutels op volgorde en laat wat er niet is weg", () => {
    expect(canoniek({ b: [1, { d: null, c: "é" }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
  });

  it("geeft dezelfde tekst, hoe de sleutels ook staan, en verliest niets", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (waarde) => {
        const omgekeerd = Object.fromEntries(Object.entries(waarde).toReversed());
        expect(canoniek(omgekeerd)).toBe(canoniek(waarde));
        expect(JSON.parse(canoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)));
      }),
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [10n], [() => 1]])(
    "weigert wat JSON niet kent: %s",
    (waarde) => {
      expect(() => canoniek({ waarde })).toThrow(TypeError);
    },
  );
});
