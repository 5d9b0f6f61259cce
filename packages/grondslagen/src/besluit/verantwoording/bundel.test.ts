import fc from "fast-check";
import { expect, it } from "vitest";
import { bundel } from "./bundel.ts";

const zonderWit = (tekst: string) => tekst.replace(/\s/g, "");

it("verliest geen woord, hoe lang of hoeveel ook", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 400 }), (teksten) => {
      const stukken = bundel(teksten);
      expect(zonderWit(stukken.join(""))).toBe(zonderWit(teksten.join("")));
      expect(stukken.length).toBeLessThanOrEqual(200);
    }),
  );
});

it("knipt een heel lange tekst tussen de woorden, en nooit midden in een teken", () => {
  const woorden = bundel(["woord ".repeat(20_000)]);
  expect(woorden.every((stuk) => stuk.length <= 50_000 && /^(woord ?)+$/.test(stuk))).toBe(true);
  const tekens = bundel([`a${"😀".repeat(40_000)}`]);
  expect(tekens.every((stuk) => stuk.length <= 50_000 && stuk.isWellFormed())).toBe(true);
});

it("laat lege teksten weg", () => {
  expect(bundel(["", "  ", " a "])).toEqual(["a"]);
});
