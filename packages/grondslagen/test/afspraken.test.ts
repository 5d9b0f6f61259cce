import { expect, it } from "vitest";
import { echtStappenplan } from "./besluit-gevallen.ts";
import { datum } from "../src/time/datum.ts";
import { afsprakenIn } from "../src/besluit/afspraken.ts";

const plan = echtStappenplan(3);
const dagen = {
  "gevaar-verantwoorden-voor": datum("2026-11-29"),
  "gezin-later-op": datum("2026-12-10"),
};

it("names what was promised, with its day", () => {
  const antwoorden = {
    ...dagen,
    "acuut-gevaar": { keuze: "ja" },
    "gezin-geinformeerd": "uitgesteld",
  } as const;
  expect(afsprakenIn(plan, antwoorden)).toEqual([
    { soort: "gevaar-bespreken", op: "2026-11-29" },
    { soort: "gezin-vertellen", op: "2026-12-10" },
  ]);
});

it("forgets a day behind a choice that was changed", () => {
  const antwoorden = { ...dagen, "acuut-gevaar": { keuze: "nee" }, "gezin-geinformeerd": "ja" } as const;
  expect(afsprakenIn(plan, antwoorden)).toEqual([]);
});

it("finds no such day in a stappenplan that does not ask it", () => {
  expect(afsprakenIn(echtStappenplan(2), { "gezin-geinformeerd": "uitgesteld" })).toEqual([]);
});
