import { beantwoord, verwoordSelectie, type Kennis, type Tabelversie, type Vraag } from "@core/grondslagen";
import { selecteerNaief, zonderReden } from "@core/grondslagen/testing";
import { describe, expect, it } from "vitest";
import { klassenVan, vraagNummer, type Klassen } from "./vraagklassen.ts";
import { TABELLEN } from "./tabellen.ts";

/** Per night every question that differs for some rule, up to this many; by day a spread of them. */
const NACHT = process.env["PROFIEL"] === "nacht";
const AANTALLEN: Readonly<Record<string, number>> = { nacht: 2_000_000, mutatie: 300 };
const AANTAL = AANTALLEN[process.env["PROFIEL"] ?? ""] ?? 8_000;

const kennis: Kennis = TABELLEN;
/** Found in a test and not before, so that it is clear which test passes through what. */
const ruimten = (): { versie: Tabelversie; klassen: Klassen }[] =>
  kennis.tabelversies.flatMap((versie) =>
    versie.inhoud.woordenlijst.domeinen.map(({ id }) => ({ versie, klassen: klassenVan(versie.inhoud, id) })),
  );

describe("de motor en een tweede, naïeve uitvoering", () => {
  it(
    "geven op elke vraag die een regel kan onderscheiden hetzelfde antwoord, met een reden",
    () => {
      const alle = ruimten();
      const deel = AANTAL / alle.length;
      let gevraagd = 0;
      const uitkomsten = new Set<string>();
      let metFeiten = 0;
      for (const { versie, klassen } of alle) {
        // All of a small space, and every so many questions of a large one: facts alone make theirs hundreds of times larger.
        const stap = gespreid(Math.max(1, Math.floor(klassen.aantal / deel)), klassen.aantal);
        for (let nummer = gevraagd % stap; nummer < klassen.aantal; nummer += stap) {
          const vraag = vraagNummer(klassen, nummer);
          const antwoord = beantwoord(vraag, versie, kennis);
          verwacht(antwoord, vraag, versie);
          if (gevraagd % 8 === 0)
            expect({ vraag, zonder: zonderReden(antwoord) }).toEqual({ vraag, zonder: [] });
          uitkomsten.add(antwoord.uitkomst);
          gevraagd += 1;
          metFeiten += vraag.feiten === undefined ? 0 : 1;
        }
      }
      expect(gevraagd).toBeGreaterThan(AANTAL / 2);
      expect(metFeiten).toBeGreaterThan(AANTAL / 100);
      expect(uitkomsten).toEqual(new Set(["grondslag", "geen-grondslag", "onvolledig"]));
    },
    NACHT ? 3_600_000 : 60_000,
  );

  it("kennen een klasse voor elke kant van elke grens", () => {
    const { klassen } = ruimten()[0]!;
    expect(klassen.peildatums).toEqual(expect.arrayContaining(["2014-12-31", "2015-01-01"]));
  });

  it("kennen een klasse voor wat een regel van de persoon vraagt, verteld en niet verteld", () => {
    const leerplicht = ruimten().findLast(({ klassen }) => klassen.feiten.length > 1)!.klassen;
    const leeftijden = leerplicht.feiten.map((feiten) => feiten?.["leeftijd"]);
    expect(leeftijden).toEqual(expect.arrayContaining([undefined, 26, 27]));
    expect(leerplicht.feiten).toEqual(
      expect.arrayContaining([
        undefined,
        { "leer-of-kwalificatieplichtig": false },
        { "leer-of-kwalificatieplichtig": true, leeftijd: 26 },
      ]),
    );
  });
});

/** The first step from this one that has no factor in common: else it would pass whole directions or partners by. */
function gespreid(stap: number, aantal: number): number {
  const deler = (a: number, b: number): number => (b === 0 ? a : deler(b, a % b));
  return deler(stap, aantal) === 1 ? stap : gespreid(stap + 1, aantal);
}

function verwacht(antwoord: object, vraag: Vraag, versie: Tabelversie): void {
  const naief = verwoordSelectie(vraag, versie, kennis, selecteerNaief(vraag, versie.inhoud));
  const [een, ander] = [JSON.stringify(antwoord), JSON.stringify(naief)];
  // The question in the failure, not only two long answers.
  if (een !== ander) expect({ vraag, antwoord: een }).toEqual({ vraag, antwoord: ander });
}
