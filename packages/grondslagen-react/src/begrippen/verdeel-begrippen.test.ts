import { describe, expect, it } from "vitest";
import { verdeelBegrippen, type Begripwoord } from "./verdeel-begrippen.ts";

const TOESTEMMING = { naam: "Toestemming", uitleg: "Ja zeggen.", vormen: ["toestemmingen"] };
const UITDRUKKELIJK = { naam: "uitdrukkelijke toestemming", uitleg: "Zelf ja zeggen.", vormen: [] };
const SVB = { naam: "Sociale Verzekeringsbank (SVB)", uitleg: "Voor de AOW.", vormen: ["SVB"] };
const ALLE: readonly Begripwoord[] = [TOESTEMMING, UITDRUKKELIJK, SVB];

function uitgelegd(teksten: readonly string[]) {
  const verdeeld = verdeelBegrippen(teksten, ALLE);
  return [...verdeeld.values()].flat().flatMap(({ tekst, begrip }) => (begrip === null ? [] : [tekst]));
}

describe("verdeelBegrippen", () => {
  it("explains a word where it stands first, in whatever capitals", () => {
    expect(uitgelegd(["Zonder TOESTEMMING niet.", "Met toestemming wel, van de SVB."])).toEqual([
      "TOESTEMMING",
      "SVB",
    ]);
  });

  it("takes the longest word that fits, and the shorter one where it stands by itself", () => {
    expect(uitgelegd(["Met uitdrukkelijke toestemming.", "Gewone toestemming."])).toEqual([
      "uitdrukkelijke toestemming",
      "toestemming",
    ]);
  });

  it("explains no part of a word", () => {
    expect(uitgelegd(["Een toestemmingsformulier van de SVBx."])).toEqual([]);
  });

  it("knows words with every sign that names hold", () => {
    const naam = "Wlz-uitvoerder (Wzd/Wvggz), artikel 64 lid 1 [a*b]? {x}^$|+ 'ënd'";
    const verdeeld = verdeelBegrippen([`Vraag de ${naam}.`], [{ naam, uitleg: "Een naam.", vormen: [] }]);
    expect(verdeeld.get(`Vraag de ${naam}.`)?.map(({ tekst }) => tekst)).toEqual(["Vraag de ", naam, "."]);
  });

  it("loses and adds no letter of a text", () => {
    const stukken = ["toestemming", "SVB", "uitdrukkelijke ", " ", ".", "(SVB)", "é", "niets"];
    const teksten = stukken.flatMap((een) =>
      stukken.flatMap((twee) => stukken.map((drie) => een + twee + drie)),
    );
    for (const tekst of teksten)
      for (const [, delen] of verdeelBegrippen([tekst], ALLE)) {
        expect(delen.map((deel) => deel.tekst).join("")).toBe(tekst);
        expect(delen.map(({ begin }) => begin)).toEqual(
          delen.map((_deel, plaats) =>
            delen.slice(0, plaats).reduce((som, deel) => som + deel.tekst.length, 0),
          ),
        );
      }
  });

  it("does nothing without words to explain", () => {
    expect(verdeelBegrippen(["Met toestemming."], []).size).toBe(0);
  });
});
