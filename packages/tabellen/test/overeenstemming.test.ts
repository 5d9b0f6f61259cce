import { beantwoord, verwoordSelectie, type Kennis, type Tabelversie, type Vraag } from "@core/grondslagen";
import { selecteerNaief } from "@core/grondslagen/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { klassenVan, vraagNummer, type Klassen } from "./vraagklassen.ts";
import { TABELLEN } from "./tabellen.ts";

/** Per night every question that differs for some rule, up to this many; by day a spread of them. */
const NACHT = process.env["PROFIEL"] === "nacht";
const AANTALLEN: Readonly<Record<string, number>> = { nacht: 2_000_000, mutatie: 1_000 };
const AANTAL = AANTALLEN[process.env["PROFIEL"] ?? ""] ?? 8_000;

let kennis: Kennis;
const ruimten: { versie: Tabelversie; klassen: Klassen }[] = [];
beforeAll(async () => {
  kennis = TABELLEN;
  for (const versie of kennis.tabelversies)
    for (const { id } of versie.inhoud.woordenlijst.domeinen)
      ruimten.push({ versie, klassen: klassenVan(versie.inhoud, id) });
});

describe("de motor en een tweede, naïeve uitvoering", () => {
  it(
    "geven op elke vraag die een regel kan onderscheiden hetzelfde antwoord",
    () => {
      const samen = ruimten.reduce((som, { klassen }) => som + klassen.aantal, 0);
      const deel = Math.min(1, AANTAL / samen);
      let gevraagd = 0;
      const uitkomsten = new Set<string>();
      for (const { versie, klassen } of ruimten) {
        // A whole part of the space for a small one, and every so many questions of a large one.
        const stap = Math.max(1, Math.floor(1 / deel));
        for (let nummer = gevraagd % stap; nummer < klassen.aantal; nummer += stap) {
          const vraag = vraagNummer(klassen, nummer);
          const antwoord = beantwoord(vraag, versie, kennis);
          verwacht(antwoord, vraag, versie);
          uitkomsten.add(antwoord.uitkomst);
          gevraagd += 1;
        }
      }
      expect(gevraagd).toBeGreaterThan(AANTAL / 2);
      expect(uitkomsten).toEqual(new Set(["grondslag", "geen-grondslag", "onvolledig"]));
    },
    NACHT ? 3_600_000 : 60_000,
  );

  it("kennen een klasse voor elke kant van elke grens", () => {
    const { klassen } = ruimten[0] as (typeof ruimten)[number];
    expect(klassen.peildatums).toEqual(expect.arrayContaining(["2014-12-31", "2015-01-01"]));
  });
});

function verwacht(antwoord: object, vraag: Vraag, versie: Tabelversie): void {
  const naief = verwoordSelectie(vraag, versie, kennis, selecteerNaief(vraag, versie.inhoud));
  const [een, ander] = [JSON.stringify(antwoord), JSON.stringify(naief)];
  // The question in the failure, not only two long answers.
  if (een !== ander) expect({ vraag, antwoord: een }).toEqual({ vraag, antwoord: ander });
}
