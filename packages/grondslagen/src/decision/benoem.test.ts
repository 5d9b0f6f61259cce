import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { beantwoordRuw } from "./beantwoord.ts";
import { kleineBeginletter } from "./benoem.ts";

const basis = proefWoordenlijst();
const w = {
  ...basis,
  partners: [
    ...basis.partners,
    {
      ...basis.partners[0]!,
      id: "raad",
      naam: "Raad voor de Kinderbescherming",
      inZin: "de Raad voor de Kinderbescherming",
    },
  ],
};

describe("a name inside a sentence", () => {
  it.each([
    ["Uitvoering van de Wet SUWI", "uitvoering van de Wet SUWI"],
    ["Toezicht door de Raad voor de Kinderbescherming", "toezicht door de Raad voor de Kinderbescherming"],
    ["Raad voor de Kinderbescherming, onderzoek", "Raad voor de Kinderbescherming, onderzoek"],
    ["Wmo-consulent", "Wmo-consulent"],
    ["Jeugdwet en Wmo", "Jeugdwet en Wmo"],
    ["SVB", "SVB"],
    ["Huisarts", "huisarts"],
    ["Proces-verbaal", "proces-verbaal"],
    ["(van de bijdrage)", "(van de bijdrage)"],
    ["", ""],
  ])("%s: %s", (naam, inZin) => {
    // A list of its own: what is found in one is kept with it.
    expect(kleineBeginletter(naam, { ...w })).toBe(inZin);
  });
});

it("a near miss keeps the capitals in the name of a purpose", () => {
  const versie = proefTabelversie([maakRegel({ doelen: ["suwi"] })]);
  const antwoord = beantwoordRuw(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
    },
    { ...proefKennis(), tabelversies: [versie] },
  );
  if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
  expect(antwoord.bijna[0]?.uitleg).toContain("een ander doel: Wet SUWI.");
});
