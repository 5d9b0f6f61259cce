import { expect, it } from "vitest";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { keurTabelversie } from "./keur-tabelversie.ts";

const meldingen = (draagt: string[], zwijgt = false) =>
  keurTabelversie(proefTabelversie([maakRegel({ gegevens: { draagt, zwijgt } })]).inhoud)
    .filter(({ soort }) => soort === "bijzonder-via-gewoon")
    .map(({ ernst, pad, melding }) => `${ernst} ${pad}: ${melding}`);

it("the BSN or criminal data in a rule for ordinary data", () => {
  expect(meldingen(["gewoon", "bsn"])).toEqual([
    expect.stringMatching(
      /^waarschuwing regels\.proef\.regel\.gegevens: Deze regel is er voor gewone gegevens en draagt ook: .*burgerservicenummer/,
    ),
  ]);
  expect(meldingen(["gewoon", "strafrechtelijk"])).toHaveLength(1);
  expect(meldingen(["bsn"], true)).toHaveLength(1);
});

it("not a rule of their own, and not one for ordinary data alone", () => {
  expect(meldingen(["bsn"])).toEqual([]);
  expect(meldingen(["strafrechtelijk"])).toEqual([]);
  expect(meldingen(["gewoon"])).toEqual([]);
});
