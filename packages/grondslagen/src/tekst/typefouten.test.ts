import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typefouten, typefoutenInBegin } from "./typefouten.ts";

/** Few letters: swaps and repeats come often. */
const woord = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("typefouten", () => {
  it.each([
    ["", "", 0],
    ["svb", "svb", 0],
    ["uvw", "uwv", 1],
    ["bewarn", "bewaren", 1],
    ["bewaren", "bewarn", 1],
    ["abc", "xyz", 3],
    ["hand", "handtekening", 6],
  ])("%s en %s: %i", (getypt, bedoeld, aantal) => {
    expect(typefouten(getypt, bedoeld, 5)).toBe(aantal);
  });

  it("is a distance: nothing for the same, the same both ways, and at most one more for one letter more", () => {
    fc.assert(
      fc.property(woord, woord, fc.constantFrom("a", "b", "c"), (a, b, letter) => {
        const afstand = typefouten(a, b, 99);
        expect(afstand === 0).toBe(a === b);
        expect(typefouten(b, a, 99)).toBe(afstand);
        expect(Math.abs(typefouten(`${a}${letter}`, b, 99) - afstand)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("counts no further than asked", () => {
    fc.assert(
      fc.property(woord, woord, fc.nat(4), (a, b, grens) => {
        expect(Math.min(typefouten(a, b, grens), grens + 1)).toBe(Math.min(typefouten(a, b, 99), grens + 1));
      }),
    );
  });
});

describe("typefoutenInBegin", () => {
  it.each([
    ["mondlin", "mondeling", 1],
    ["hand", "handtekening", 0],
    ["hnad", "handtekening", 1],
  ])("%s in %s: %i", (getypt, bedoeld, aantal) => {
    expect(typefoutenInBegin(getypt, bedoeld, 5)).toBe(aantal);
  });

  it("is the least there is to any beginning of the word", () => {
    fc.assert(
      fc.property(woord, woord, fc.nat(4), (getypt, bedoeld, grens) => {
        const begin = Array.from({ length: bedoeld.length + 1 }, (_, lengte) => bedoeld.slice(0, lengte));
        const minst = Math.min(...begin.map((deel) => typefouten(getypt, deel, 99)));
        expect(Math.min(typefoutenInBegin(getypt, bedoeld, grens), grens + 1)).toBe(
          Math.min(minst, grens + 1),
        );
      }),
    );
  });
});
