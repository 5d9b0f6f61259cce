import { describe, expect, it } from "vitest";
import { vragenVan, type Stappenplan } from "../src/index.ts";
import { echtStappenplan, leesAntwoorden, speel } from "./besluit-gevallen.ts";

/** Questions that must be answered with these answers, and how many of them ask for free text. */
function werkIn(plan: Stappenplan, ruw: Record<string, unknown>) {
  const soort = new Map(vragenVan(plan).map((vraag) => [vraag.id, vraag.soort]));
  const { evaluatie } = speel(plan, leesAntwoorden(plan, ruw), "2019-08-11", true);
  const verplicht = evaluatie.stappen.flatMap((stap) => stap.verplicht);
  const stappen = evaluatie.stappen.filter((stap) => stap.zichtbaar).length;
  return {
    stappen,
    vragen: verplicht.length,
    teksten: verplicht.filter((id) => soort.get(id) === "tekst").length,
  };
}

const vraag = {
  "acuut-gevaar": { keuze: "nee" },
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  doel: "heronderzoek",
  gegevens: [
    { id: "g", omschrijving: "Uren zorg", soort: "gewoon", nodig: "ja", waarvoor: "Om te vergelijken." },
  ],
  betrokkene: "client",
  personen: [{ id: "p", rol: "client", leeftijd: 70, kanOverzien: "ja" }],
};

describe.each([1, 2] as const)("versie %i", (versie) => {
  const plan = echtStappenplan(versie);
  const werk = (ruw: Record<string, unknown>) => werkIn(plan, ruw);

  it("blijft kort als er een grondslag is: acht stappen, drie teksten", () => {
    expect(werk(vraag)).toEqual({ stappen: 8, vragen: 21, teksten: 3 });
  });

  it("vraagt zonder grondslag meer, maar nooit meer dan 35 vragen", () => {
    const zonder = {
      ...vraag,
      domein: "schuldhulpverlening",
      richting: "intern",
      partner: "domein-werk-en-inkomen",
      doel: "anders",
      personen: [...vraag.personen, { id: "k", rol: "inwonend-kind", leeftijd: 9, kanOverzien: null }],
      koers: "verder-wegen",
    };
    const { vragen } = werk(zonder);
    expect(vragen).toBeGreaterThan(30);
    expect(vragen).toBeLessThanOrEqual(35);
  });

  it("is bij gevaar het kortst", () => {
    expect(werk({ ...vraag, "acuut-gevaar": { keuze: "ja" } }).vragen).toBeLessThanOrEqual(17);
  });
});
