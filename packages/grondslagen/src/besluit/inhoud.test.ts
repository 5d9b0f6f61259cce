import { describe, expect, it } from "vitest";
import { besluitInhoudSchema, dossierInhoudSchema, LEEG_DOSSIER } from "./inhoud.ts";

const antwoorden = {
  a: { keuze: "ja" },
  b: "wmo",
  c: [],
  d: { feiten: "x", indrukken: "y" },
  e: { noodzakelijkheid: { status: "voldaan", toelichting: "z" } },
  f: { gezien: true },
  g: null,
  h: [{ id: "p", rol: "client", leeftijd: 9, kanOverzien: null }],
};

describe("dossierInhoudSchema", () => {
  it("leest terug wat is opgeslagen, van elk soort antwoord", () => {
    const inhoud = { ...LEEG_DOSSIER, antwoorden };
    expect(dossierInhoudSchema.parse(JSON.parse(JSON.stringify(inhoud)))).toEqual(inhoud);
  });

  it("leest een dossier van voor het vastleggen van al gedeeld, en bewaart wat is vastgelegd", () => {
    const { gedeeldVoorEinde: _later, ...eerder } = LEEG_DOSSIER;
    expect(dossierInhoudSchema.parse(eerder)).toEqual(LEEG_DOSSIER);
    const inhoud = { ...LEEG_DOSSIER, gedeeldVoorEinde: { op: "2019-08-11" } };
    expect(dossierInhoudSchema.parse(inhoud)).toEqual(inhoud);
    expect(dossierInhoudSchema.safeParse({ ...inhoud, gedeeldVoorEinde: { op: "2019-02-30" } }).success).toBe(
      false,
    );
  });

  it.each([
    [{ ...LEEG_DOSSIER, formaat: 2 }],
    [{ ...LEEG_DOSSIER, antwoorden: { a: { naam: "Jan" } } }],
    [{ ...LEEG_DOSSIER, bevestigingen: [{ vraagId: "a", soort: "bsn", tekst: "x", reden: "" }] }],
    [{ ...LEEG_DOSSIER, extra: 1 }],
  ])("weigert %j", (ruw) => {
    expect(dossierInhoudSchema.safeParse(ruw).success).toBe(false);
  });
});

it("een besluit van later, met velden die wij nog niet kennen, blijft leesbaar", () => {
  const ruw = {
    formaat: 1,
    antwoorden,
    antwoord: null,
    verantwoording: { punten: [] },
    ruimte: {},
    nieuw: 1,
  };
  expect(besluitInhoudSchema.parse(ruw)).toEqual({ ...ruw, bevestigingen: [] });
  const inTijd = { ...ruw, gedeeldVoorEinde: { op: "2019-08-11" } };
  expect(besluitInhoudSchema.parse(inTijd)).toMatchObject(inTijd);
});
