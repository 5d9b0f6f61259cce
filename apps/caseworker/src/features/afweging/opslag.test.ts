import { datum, type Gemeentelaag, type Stappenplan } from "@core/grondslagen";
import { proefStappenplan, maakStap, maakVraag } from "@core/grondslagen/testing";
import { describe, expect, it } from "vitest";
import type { Stand } from "../../dossier/stand.ts";
import { isVuil, nieuwConcept, volgStand, type Concept } from "./opslag.ts";

const definitie: Stappenplan = proefStappenplan([
  maakStap("een", [maakVraag("taak", "tekst"), maakVraag("doel", "tekst")]),
]);
const laag: Gemeentelaag = { bepalingen: [], uitzonderingsbeleid: [] };
const stand: Stand = {
  versie: 4,
  status: "concept",
  bijgewerktOp: "2026-11-21T09:00:00.000Z",
  inhoud: {
    formaat: 1,
    antwoorden: { taak: { feiten: "Onderzoek." } },
    bevestigingen: [],
    opnieuwBekijken: [],
    gedeeldVoorEinde: null,
  },
  bewarenTot: null,
  peildatum: "2026-11-21",
  tabelversieHash: "sha256:een",
  laag,
  nieuwer: null,
  tenEinde: [],
  toestemmingen: [],
};
const nieuwer = {
  nummer: 3,
  hash: "sha256:drie",
  titel: "Drie",
  gevolg: { soort: "nog-niet-bekend" },
} as const;
const getypt = (concept: Concept): Concept => ({
  ...concept,
  antwoorden: { ...concept.antwoorden, doel: { feiten: "Helpen." } },
  gewijzigd: new Set(["doel"]),
});

describe("een dossier volgen dat elders veranderde", () => {
  it("neemt de nieuwe tabelversie en wat opnieuw bekeken moet worden over, en houdt wat intussen is getypt", () => {
    const over = {
      ...stand,
      versie: 5,
      tabelversieHash: "sha256:drie",
      inhoud: { ...stand.inhoud, opnieuwBekijken: ["taak"] },
    };
    const na = volgStand(getypt(nieuwConcept(definitie, stand)), over);
    expect(na.stand).toEqual(over);
    expect(na.antwoorden).toEqual({ taak: { feiten: "Onderzoek." }, doel: { feiten: "Helpen." } });
    expect(isVuil(na)).toBe(true);
    expect(na.botsingen).toEqual([]);
  });

  it("ziet een tabelversie die ging gelden zonder dat iemand het dossier aanraakte", () => {
    const concept = getypt(nieuwConcept(definitie, stand));
    const na = volgStand(concept, { ...stand, nieuwer });
    expect(na.stand.nieuwer).toEqual(nieuwer);
    expect(na.antwoorden).toBe(concept.antwoorden);
    expect(na.gewijzigd).toBe(concept.gewijzigd);
  });

  it("ziet een regel die om middernacht ten einde kwam, zonder nieuwe tabelversie", () => {
    const tenEinde = [
      {
        regel: "r",
        naam: "Wmo 2015 art. 5.1.1",
        aard: "geeindigd-sinds-peildatum",
        tot: datum("2026-11-22"),
      },
    ] as const;
    const na = volgStand(nieuwConcept(definitie, stand), { ...stand, tenEinde });
    expect(na.stand.tenEinde).toEqual(tenEinde);
  });

  it("doet niets bij wat het al wist, of wat ouder is", () => {
    const concept = nieuwConcept(definitie, stand);
    expect(volgStand(concept, { ...stand, laag: { ...laag } })).toBe(concept);
    expect(volgStand(concept, { ...stand, versie: 3, nieuwer })).toBe(concept);
  });
});
