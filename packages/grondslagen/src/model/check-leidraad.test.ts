import { describe, expect, it } from "vitest";
import { maakLeidraad, proefTabelversie } from "../../testing/index.ts";
import { checkTabelversie } from "./check-tabelversie.ts";
import type { Leidraad } from "./leidraad.ts";
import { tabelversieInhoudSchema } from "./tabelversie.ts";

const { inhoud } = proefTabelversie();
const bevindingen = (...leidraden: Leidraad[]) =>
  checkTabelversie({ ...inhoud, leidraden }).map(({ pad, melding }) => `${pad}: ${melding}`);
const ANDERS = [{ bron: "proefbron", plaats: "bladzijde 2", tekst: "Het mag wel." }];

describe("checkTabelversie over leidraden", () => {
  it("laat een goede leidraad door, en een versie zonder", () => {
    expect(bevindingen(maakLeidraad({ regels: ["wmo.opvragen.svb"], partners: ["svb"] }))).toEqual([]);
    expect(checkTabelversie(inhoud)).toEqual([]);
  });

  it.each([
    [{ regels: ["weg"] }, 'regels: "weg" staat niet bij de regels'],
    [{ partners: ["weg"] }, 'partners: "weg" staat niet in de woordenlijst'],
    [{ doelen: ["weg"] }, 'doelen: "weg" staat niet in de woordenlijst'],
    [{ gegevens: ["weg"] }, 'gegevens: "weg" staat niet in de woordenlijst'],
    [{ domeinen: ["weg"] }, 'domeinen: "weg" staat niet in de woordenlijst'],
    [{ artikelen: [{ wet: "weg", artikel: "1" }] }, 'artikelen: "weg" staat niet in de woordenlijst'],
    [{ vindplaatsen: [{ bron: "weg", plaats: "1" }] }, 'vindplaatsen: "weg" staat niet bij de bronnen'],
    [
      { anders: [{ bron: "weg", plaats: "1", tekst: "Anders." }], keuze: "De eerste." },
      'anders: "weg" staat niet bij de bronnen',
    ],
  ])("meldt een verwijzing naar wat er niet is: %j", (deel, melding) => {
    expect(bevindingen(maakLeidraad(deel))).toEqual([
      expect.stringContaining(`leidraden.proefleidraad.${melding}. `),
    ]);
  });

  it.each([
    [{ soort: "vraag-antwoord" as const }, "vraag: een vraag met antwoord moet de vraag noemen"],
    [{ soort: "uitzondering-art9" as const }, "nodig: een uitzondering van art. 9 AVG moet noemen"],
    [{ anders: ANDERS }, "keuze: een andere bron zegt iets anders"],
    [{ keuze: "De eerste." }, "anders: er is een keuze"],
    [{ controle: "betwist" as const }, "anders: een betwiste leidraad"],
    [{ artikelen: [{ wet: "wgs", artikel: null }] }, "artikelen: een verwijzing zonder artikel"],
    [{ geldig: { van: "2020-01-01", tot: "2019-01-01" } }, "geldig: de einddatum"],
  ])("meldt wat zichzelf tegenspreekt: %j", (deel, melding) => {
    const gevonden = bevindingen(maakLeidraad(deel as Parameters<typeof maakLeidraad>[0]));
    expect(gevonden).toEqual([expect.stringContaining(`leidraden.proefleidraad.${melding}`)]);
  });

  it("meldt een id die twee keer voorkomt", () => {
    expect(bevindingen(maakLeidraad(), maakLeidraad())).toEqual([
      expect.stringContaining('leidraden.proefleidraad: de id "proefleidraad" komt meer dan één keer voor.'),
    ]);
  });
});

it("een tabelversie heeft leidraden of zij heeft ze niet: nooit een lege lijst", () => {
  expect(tabelversieInhoudSchema.safeParse({ ...inhoud, leidraden: [] }).success).toBe(false);
  expect("leidraden" in tabelversieInhoudSchema.parse(inhoud)).toBe(false);
});
