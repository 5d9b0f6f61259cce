import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTeVerlengen, minutenOver, standVan, vraagWeerOver, WAARSCHUW_MS } from "./sessieklok.ts";

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const sessie = (rest: number, hoogstens = 8 * UUR) => ({ tot: rest, hoogstens });

describe("how long a session still has", () => {
  test.each([
    [2 * UUR, "ingelogd"],
    [5 * MINUUT + 1, "ingelogd"],
    [5 * MINUUT, "bijna"],
    [1, "bijna"],
    [0, "voorbij"],
    [-UUR, "voorbij"],
  ])("%i ms before its end: %s", (rest, stand) => {
    expect(standVan(sessie(rest), 0)).toBe(stand);
  });

  test("is said in whole minutes, and never as none while there is some", () => {
    expect([5 * MINUUT, 4 * MINUUT + 1, MINUUT, 1].map((rest) => minutenOver(sessie(rest), 0))).toEqual([
      5, 5, 1, 1,
    ]);
  });

  test("is made longer by using it, except at the end of a working day", () => {
    expect(isTeVerlengen(sessie(5 * MINUUT))).toBe(true);
    expect(isTeVerlengen(sessie(5 * MINUUT, 5 * MINUUT))).toBe(false);
    expect(isTeVerlengen(sessie(5 * MINUUT, 5 * MINUUT + 2_000))).toBe(false);
  });
});

describe("when it is asked again", () => {
  test("within five minutes, and never in a tight loop", () => {
    fc.assert(
      fc.property(fc.integer({ min: -UUR, max: 10 * UUR }), (rest) => {
        const over = vraagWeerOver(sessie(rest), 0);
        expect(over).toBeGreaterThan(0);
        expect(over).toBeLessThanOrEqual(5 * MINUUT);
      }),
    );
    expect(vraagWeerOver(null, 0)).toBe(MINUUT);
  });

  test("no moment of warning and no end is slept through", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 * UUR }), (rest) => {
        const over = vraagWeerOver(sessie(rest), 0);
        if (rest > WAARSCHUW_MS) expect(over).toBeLessThanOrEqual(rest - WAARSCHUW_MS);
        else expect(over).toBeLessThanOrEqual(rest);
      }),
    );
  });
});
