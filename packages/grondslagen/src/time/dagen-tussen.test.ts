import fc from "fast-check";
import { expect, it } from "vitest";
import { dagenTussen } from "./dagen-tussen.ts";
import { datum } from "./datum.ts";

it("telt dezelfde dagen als de kalender, ook over schrikkeldagen en eeuwen", () => {
  const dag = fc.integer({ min: 0, max: 100_000 });
  const alsDatum = (nummer: number) =>
    datum(new Date(Date.UTC(1890, 0, 1 + nummer)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(dag, dag, (van, tot) => {
      expect(dagenTussen(alsDatum(van), alsDatum(tot))).toBe(tot - van);
    }),
  );
  expect(dagenTussen(datum("2020-02-28"), datum("2020-03-01"))).toBe(2);
  expect(dagenTussen(datum("2019-08-11"), datum("2019-08-10"))).toBe(-1);
});
