import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import { vragenVan } from "../vragen-van.ts";
import { blokSchema, stappenplanBronSchema, type Blok } from "./blok.ts";
import { ontvouwStappenplan } from "./ontvouw-stappenplan.ts";

type Ruw = Record<string, unknown>;

const SIGNAAL: Ruw = {
  id: "signaal",
  titel: "Een signaal",
  bron: "Proefbron, bladzijde 3",
  punt: 10,
  beginsel: "transparantie",
  parameters: [{ id: "wie", soort: "personen", uitleg: "de vraag naar de personen" }],
  vragen: [
    maakVraag("gezien", "ja-nee-twijfel"),
    maakVraag("wat", "tekst", {
      conditie: {
        alle: [
          { vraag: "gezien", is: "ja" },
          { vraag: "wie", minderjarig: true },
        ],
      },
      hangtAfVan: ["gezien", "wie"],
      bron: "Eigen bron",
      punt: 11,
    }),
    maakVraag("uitleg", "uitleg", { conditie: { vraag: "gezien", is: "twijfel" } }),
  ],
};
const GEBRUIK: Ruw = { blok: "signaal", als: "fraude", koppel: { wie: "personen" } };

function ontvouw(onderdelen: unknown[], blokken: Ruw[] = [SIGNAAL], bibliotheek: Blok[] = []) {
  const { stappen: _geen, ...kop } = proefStappenplan([maakStap("x", [])]);
  const vragen = [maakVraag("personen", "personen"), ...onderdelen];
  const ruw = { ...kop, blokken, stappen: [{ ...maakStap("een", []), vragen }] };
  return ontvouwStappenplan(stappenplanBronSchema.parse(ruw), bibliotheek);
}

function vragenNa(...gegevens: Parameters<typeof ontvouw>) {
  const uit = ontvouw(...gegevens);
  if (!uit.ok) throw new Error(JSON.stringify(uit.punten));
  return vragenVan(uit.definitie);
}

function problemen(...gegevens: Parameters<typeof ontvouw>): string[] {
  const uit = ontvouw(...gegevens);
  if (uit.ok) throw new Error("dit had fout moeten gaan");
  expect(uit.punten.every(({ remedie }) => /^[A-Z].+\.$/.test(remedie))).toBe(true);
  return uit.punten.map(({ pad, melding }) => `${pad}: ${melding}`);
}

describe("ontvouwStappenplan", () => {
  it("laat een definitie zonder blokken zoals zij is", () => {
    const definitie = proefStappenplan([maakStap("een", [maakVraag("a", "tekst")])]);
    const uit = ontvouwStappenplan(stappenplanBronSchema.parse(definitie));
    expect(uit).toEqual({ ok: true, definitie });
    expect(JSON.stringify(uit.ok ? uit.definitie : null)).toBe(JSON.stringify(definitie));
  });

  it("zet de vragen van het blok op hun plaats, met voorvoegsel, logica, bron en punt", () => {
    const [, gezien, wat, uitleg] = vragenNa([
      { ...GEBRUIK, conditie: { vraag: "personen", beantwoord: true } },
    ]);
    expect(gezien).toMatchObject({
      id: "fraude-gezien",
      bron: "Proefbron, bladzijde 3",
      punt: 10,
      beginsel: "transparantie",
      conditie: { vraag: "personen", beantwoord: true },
      uitBlok: { blok: "signaal", als: "fraude" },
    });
    expect(wat).toMatchObject({
      id: "fraude-wat",
      bron: "Eigen bron",
      punt: 11,
      hangtAfVan: ["fraude-gezien", "personen"],
      conditie: {
        alle: [
          { vraag: "personen", beantwoord: true },
          {
            alle: [
              { vraag: "fraude-gezien", is: "ja" },
              { vraag: "personen", minderjarig: true },
            ],
          },
        ],
      },
    });
    expect(uitleg?.punt).toBeUndefined();
  });

  it("gebruikt een blok zo vaak als nodig, elk met eigen ids, en zonder voorvoegsel met die van het blok", () => {
    const ids = vragenNa([
      GEBRUIK,
      { ...GEBRUIK, als: "zorg" },
      { blok: "signaal", koppel: { wie: "personen" } },
    ]).map(({ id }) => id);
    expect(ids).toEqual([
      "personen",
      "fraude-gezien",
      "fraude-wat",
      "fraude-uitleg",
      "zorg-gezien",
      "zorg-wat",
      "zorg-uitleg",
      "gezien",
      "wat",
      "uitleg",
    ]);
  });

  it("ontvouwt een blok in een blok, en noemt daar de vragen van het binnenste blok", () => {
    const buiten: Ruw = {
      id: "buiten",
      titel: "Buiten",
      bron: "B",
      vragen: [
        maakVraag("wie", "personen"),
        { blok: "signaal", als: "s", koppel: { wie: "wie" } },
        maakVraag("later", "tekst", { conditie: { vraag: "s-gezien", is: "nee" } }),
      ],
    };
    const alle = vragenNa([{ blok: "buiten", als: "b" }], [SIGNAAL, buiten]);
    expect(alle.map(({ id }) => id)).toEqual([
      "personen",
      "b-wie",
      "b-s-gezien",
      "b-s-wat",
      "b-s-uitleg",
      "b-later",
    ]);
    expect(alle.at(-1)?.conditie).toEqual({ vraag: "b-s-gezien", is: "nee" });
    expect(alle[3]?.hangtAfVan).toEqual(["b-s-gezien", "b-wie"]);
  });

  it("neemt een blok uit de verzameling alleen in de versie die is genoemd", () => {
    const van = (versie: number) =>
      blokSchema.parse({
        ...SIGNAAL,
        versie,
        titel: `Versie ${versie}`,
        parameters: [],
        vragen: [maakVraag(`v${versie}`, "tekst")],
      });
    const verzameling = [van(1), van(2)];
    const [, vraag] = vragenNa([{ blok: "signaal", versie: 1, als: "s" }], [], verzameling);
    expect(vraag).toMatchObject({ id: "s-v1", uitBlok: { blok: "signaal", versie: 1, als: "s" } });
    expect(problemen([{ blok: "signaal", versie: 3 }], [], verzameling)).toEqual([
      'stappen.een.vragen.1.blok: het blok "signaal (versie 3)" bestaat niet',
    ]);
    expect(problemen([{ blok: "signaal" }], [], verzameling)).toEqual([
      'stappen.een.vragen.1.blok: het blok "signaal" bestaat niet',
    ]);
  });

  it("zegt welke koppeling ontbreekt, niet bestaat, nergens naar wijst of van een ander soort is", () => {
    expect(problemen([{ blok: "signaal", als: "f" }])).toEqual([
      'stappen.een.vragen.1.koppel: het blok "signaal" moet weten welke vraag "wie" is',
    ]);
    expect(problemen([{ ...GEBRUIK, koppel: { wie: "personen", wat: "personen" } }])).toEqual([
      'stappen.een.vragen.1.koppel.wat: het blok "signaal" heeft geen parameter "wat"',
    ]);
    expect(problemen([{ ...GEBRUIK, koppel: { wie: "weg" } }])).toEqual([
      'stappen.een.vragen.1.koppel.wie: de vraag "weg" bestaat niet',
    ]);
    expect(problemen([maakVraag("tekst", "tekst"), { ...GEBRUIK, koppel: { wie: "tekst" } }])).toEqual([
      'stappen.een.vragen.2.koppel.wie: "wie" moet een vraag van het soort "personen" zijn, en "tekst" is "tekst"',
    ]);
  });

  it("laat een blok niet naar buiten kijken dan via een parameter", () => {
    const nieuwsgierig = {
      ...SIGNAAL,
      parameters: [],
      vragen: [maakVraag("a", "tekst", { conditie: { vraag: "personen", minderjarig: true } })],
    };
    expect(problemen([{ blok: "signaal" }], [nieuwsgierig])).toEqual([
      'stappen.een.vragen.1.signaal.a.conditie: de vraag "personen" staat niet in dit blok en is geen parameter van het blok',
    ]);
    const dubbelzinnig = { ...SIGNAAL, parameters: [{ id: "gezien", uitleg: "x" }] };
    expect(
      problemen([{ blok: "signaal", als: "f", koppel: { gezien: "personen" } }], [dubbelzinnig])[0],
    ).toBe('blokken.signaal.parameters: "gezien" is een parameter en ook een vraag van dit blok');
  });

  it("weigert een kring van blokken en noemt hem", () => {
    const blokMet = (id: string, ander: string): Ruw => ({
      id,
      titel: id,
      bron: "B",
      vragen: [maakVraag(`v-${id}`, "tekst"), { blok: ander, als: ander }],
    });
    expect(problemen([{ blok: "a" }], [blokMet("a", "b"), blokMet("b", "a")])).toEqual([
      "stappen.een.vragen.1.a.1.b.1: de blokken verwijzen naar elkaar in een kring: a → b → a",
    ]);
  });

  it("weigert twee blokken met één id, en blokken die elkaar vermenigvuldigen", () => {
    expect(problemen([], [SIGNAAL, SIGNAAL])).toEqual([
      'blokken: het blok "signaal" komt meer dan één keer voor',
    ]);
    const keer = (id: string, binnen: string): Ruw => ({
      id,
      titel: id,
      bron: "B",
      vragen: Array.from({ length: 40 }, (_, i) => ({ blok: binnen, als: `n${i}` })),
    });
    const klein = { id: "klein", titel: "k", bron: "B", vragen: [maakVraag("v", "tekst")] };
    const bom = [keer("a", "b"), keer("b", "c"), keer("c", "d"), keer("d", "e"), keer("e", "klein"), klein];
    expect(problemen([{ blok: "a" }], bom)).toEqual([
      "stappen: met de blokken erin heeft dit stappenplan meer dan 500 vragen en blokken",
    ]);
  });
});
