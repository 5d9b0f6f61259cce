import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dagNa, dagVoor } from "./buurdag.ts";
import { datum } from "./datum.ts";

describe("dagNa en dagVoor", () => {
  it("follow the calendar, over months, years and leap days", () => {
    const DAG = 24 * 60 * 60 * 1000;
    const [eerste, laatste] = [Date.UTC(1800, 0, 1) / DAG, Date.UTC(2199, 11, 30) / DAG];
    const opDag = (nummer: number) => datum(new Date(nummer * DAG).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.integer({ min: eerste, max: laatste }), (nummer) => {
        expect(dagNa(opDag(nummer))).toBe(opDag(nummer + 1));
        expect(dagVoor(opDag(nummer + 1))).toBe(opDag(nummer));
      }),
      { numRuns: 2_000, examples: [[Date.UTC(2024, 1, 28) / DAG], [Date.UTC(2019, 11, 31) / DAG]] },
    );
  });

  it("stop where dates stop", () => {
    expect(() => dagNa(datum("2199-12-31"))).toThrow(RangeError);
    expect(() => dagVoor(datum("1800-01-01"))).toThrow(RangeError);
  });
});
