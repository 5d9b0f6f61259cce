import { expect, it } from "vitest";
import { SPELREGELS, waaromGeenGrondslagVoor } from "./spelregels.ts";

it("weigert alles wat mensen voor een grondslag houden, met reden en bron", () => {
  expect(SPELREGELS.map(({ id }) => id)).toEqual([
    "toestemming",
    "overeenkomst",
    "gerechtvaardigd-belang",
    "vitaal-belang",
    "convenant",
    "reglement",
    "beleidsplan",
    "akkoord-wethouder",
  ]);
  for (const { reden, bron } of SPELREGELS) expect(reden.length * bron.length).toBeGreaterThan(0);
});

it("laat zien waar bronnen elkaar tegenspreken, en welke wordt gevolgd", () => {
  expect(waaromGeenGrondslagVoor("toestemming").tegenspraak?.tekst).toContain("volgt de handleiding");
});
