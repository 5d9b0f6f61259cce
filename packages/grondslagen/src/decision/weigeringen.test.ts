import { describe, expect, it } from "vitest";
import { proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { beantwoordRuw } from "./beantwoord.ts";
import { kiesTabelversie } from "./kennis.ts";
import { leesId, leesVraag } from "./vraag.ts";

const VRAAG = {
  id: "v1",
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  peildatum: "2019-08-11",
};
const SOORTEN = ["gewoon", "bijzonder", "gezondheid", "strafrechtelijk", "bsn"];

function foutIn(ruw: unknown) {
  const gelezen = leesVraag(ruw, proefWoordenlijst());
  if (gelezen.ok) throw new Error("the question was read");
  return gelezen.fout;
}

describe("a question that cannot be read is refused, with its field and what to do", () => {
  it.each([
    ["no object", [VRAAG], "vraag", "Een vraag is een JSON-object.", undefined],
    ["nothing", null, "vraag", "Een vraag is een JSON-object.", undefined],
    [
      "a field that is misspelt",
      { ...VRAAG, partners: "svb" },
      "partners",
      'Het veld "partners" bestaat niet. Bedoelt u "partner"?',
      ["partner"],
    ],
    [
      "a field nobody knows, of any length",
      { ...VRAAG, ["x".repeat(100)]: 1 },
      "x".repeat(80),
      `Het veld "${"x".repeat(60)}…" bestaat niet.`,
      [
        "id",
        "domein",
        "richting",
        "partner",
        "gegevens",
        "betrokkene",
        "doel",
        "herkomst",
        "peildatum",
        "tabelversie",
      ],
    ],
    ["an id that is a list", { ...VRAAG, id: [1] }, "id", "Een id is tekst of een getal.", undefined],
    [
      "an id that is no number",
      { ...VRAAG, id: Number.NaN },
      "id",
      "Een id is tekst of een getal.",
      undefined,
    ],
    [
      "no domain",
      { ...VRAAG, domein: null },
      "domein",
      'Het veld "domein" ontbreekt.',
      ["wmo", "jeugd", "werk-en-inkomen", "schuldhulpverlening"],
    ],
    [
      "a partner that is a number",
      { ...VRAAG, partner: 7 },
      "partner",
      'Het veld "partner" moet tekst zijn.',
      undefined,
    ],
    [
      "a partner by its usual name",
      { ...VRAAG, partner: "huis-arts" },
      "partner",
      '"huis-arts" is geen bekende waarde voor partner. Bedoelt u "huisarts"?',
      ["huisarts"],
    ],
    [
      "a direction that looks like nothing",
      { ...VRAAG, richting: "zzzzzzzzzzzz" },
      "richting",
      '"zzzzzzzzzzzz" is geen bekende waarde voor richting.',
      ["intern", "verstrekken", "opvragen", "uitwisselen"],
    ],
    [
      "no data",
      { ...VRAAG, gegevens: [] },
      "gegevens",
      '"gegevens" is een lijst met ten minste één soort gegevens.',
      SOORTEN,
    ],
    [
      "data that are no list",
      { ...VRAAG, gegevens: "gewoon" },
      "gegevens",
      '"gegevens" is een lijst met ten minste één soort gegevens.',
      SOORTEN,
    ],
    [
      "more kinds of data than anyone asks",
      { ...VRAAG, gegevens: Array.from({ length: 51 }, () => "gewoon") },
      "gegevens",
      '"gegevens" heeft ten hoogste 50 waarden.',
      undefined,
    ],
    [
      "a kind of data left empty",
      { ...VRAAG, gegevens: [null] },
      "gegevens",
      'Het veld "gegevens" ontbreekt.',
      SOORTEN,
    ],
    [
      "no date",
      { ...VRAAG, peildatum: undefined },
      "peildatum",
      "De peildatum ontbreekt. Schrijf een datum als JJJJ-MM-DD.",
      undefined,
    ],
    [
      "a day the calendar does not have",
      { ...VRAAG, peildatum: "2019-02-30" },
      "peildatum",
      '"2019-02-30" is geen bestaande datum van 1800 tot en met 2199. Schrijf een datum als JJJJ-MM-DD.',
      undefined,
    ],
    [
      "a date of any length",
      { ...VRAAG, peildatum: "9".repeat(90) },
      "peildatum",
      `"${"9".repeat(59)} is geen bestaande datum van 1800 tot en met 2199. Schrijf een datum als JJJJ-MM-DD.`,
      undefined,
    ],
    [
      "half a version",
      { ...VRAAG, tabelversie: 1.5 },
      "tabelversie",
      "Een tabelversie is een nummer of een hash.",
      undefined,
    ],
    [
      "a version that is a list",
      { ...VRAAG, tabelversie: [1] },
      "tabelversie",
      "Een tabelversie is een nummer of een hash.",
      undefined,
    ],
    [
      "a bill by number",
      { ...VRAAG, wetsvoorstel: 36295 },
      "wetsvoorstel",
      "Een wetsvoorstel noemt u met het dossiernummer, als tekst.",
      undefined,
    ],
    [
      "an origin that a domain of the gemeente does not have",
      { ...VRAAG, richting: "intern", partner: "domein-jeugd", herkomst: "wgs" },
      "herkomst",
      'De herkomst "wgs" past niet bij partner "domein-jeugd": gegevens van dit domein hebben herkomst "jeugdwet".',
      ["jeugdwet"],
    ],
  ])("%s", (_wat, ruw, veld, melding, bekend) => {
    expect(foutIn(ruw)).toEqual({ veld, melding, bekend });
  });

  it("names what is meant by a name, an alias or a slug with a typing mistake", () => {
    expect(foutIn({ ...VRAAG, doel: "wet-suwi" }).bekend).toEqual(["suwi"]);
    expect(foutIn({ ...VRAAG, partner: "domein-x" }).bekend).toEqual(["domein-wmo", "domein-jeugd"]);
    expect(foutIn({ ...VRAAG, betrokkene: "clientt" }).melding).toBe(
      '"clientt" is geen bekende waarde voor betrokkene. Bedoelt u "client"?',
    );
  });
});

describe("a question that can be read", () => {
  const gelezen = (anders: object) => {
    const uitslag = leesVraag({ ...VRAAG, ...anders }, proefWoordenlijst());
    if (!uitslag.ok) throw new Error(uitslag.fout.melding);
    return uitslag.vraag;
  };

  it("has every field, what was not chosen as null", () => {
    expect(gelezen({ betrokkene: null, doel: undefined })).toEqual({
      ...VRAAG,
      betrokkene: null,
      doel: null,
      herkomst: null,
      tabelversie: null,
      wetsvoorstel: null,
    });
    expect(gelezen({ tabelversie: 2, wetsvoorstel: "36295", doel: "anders" })).toMatchObject({
      tabelversie: 2,
      wetsvoorstel: "36295",
      doel: "anders",
    });
  });

  it("names each kind of data once, up to fifty", () => {
    expect(gelezen({ gegevens: Array.from({ length: 50 }, () => "bsn") }).gegevens).toEqual(["bsn"]);
    expect(gelezen({ gegevens: ["bsn", "gewoon", "bsn"] }).gegevens).toEqual(["bsn", "gewoon"]);
  });

  it("takes the origin from the domain that holds the data, inside the gemeente only", () => {
    const intern = { richting: "intern", partner: "domein-jeugd" };
    expect(gelezen(intern).herkomst).toBe("jeugdwet");
    expect(gelezen({ ...intern, herkomst: "jeugdwet" }).herkomst).toBe("jeugdwet");
    expect(gelezen({ ...intern, herkomst: "domeinwetten" }).herkomst).toBe("jeugdwet");
    expect(gelezen({ richting: "intern", herkomst: "wgs" }).herkomst).toBe("wgs");
    expect(gelezen({ herkomst: "wgs" }).herkomst).toBe("wgs");
    expect(gelezen({}).herkomst).toBeNull();
  });

  it.each([
    ["v1", "v1"],
    [7, 7],
    [Number.POSITIVE_INFINITY, null],
    [{}, null],
    [undefined, null],
  ])("has the id %s as %s", (id, verwacht) => {
    expect(leesId({ id })).toBe(verwacht);
  });

  it.each([["tekst"], [null], [[1]]])("is nothing without an id to match it by: %s", (ruw) => {
    expect(leesId(ruw)).toBeNull();
  });
});

describe("the version that is asked for", () => {
  const versie = (nummer: number) => ({
    ...proefTabelversie(),
    nummer,
    hash: `sha256:${String(nummer).repeat(64)}` as const,
  });
  const kennis = { ...proefKennis(), tabelversies: [versie(1), versie(3), versie(2)] };
  const gekozen = (gevraagd: unknown) => {
    const uitslag = kiesTabelversie(kennis, gevraagd);
    return "fout" in uitslag ? uitslag.fout : uitslag.versie.nummer;
  };

  it.each([
    ["none: the newest", null, 3],
    ["nothing at all: the newest", undefined, 3],
    ["a number", 2, 2],
    ["a number as text", "1", 1],
    ["a hash", `sha256:${"2".repeat(64)}`, 2],
  ])("%s", (_wat, gevraagd, nummer) => {
    expect(gekozen(gevraagd)).toBe(nummer);
  });

  it("is never another than the one named", () => {
    expect(gekozen(4)).toEqual({
      veld: "tabelversie",
      melding: "Tabelversie 4 is niet gepubliceerd. Bekend: 1, 2, 3.",
      bekend: ["1", "2", "3"],
    });
    expect(gekozen("a".repeat(200))).toMatchObject({
      melding: `Tabelversie "${"a".repeat(89)} is niet gepubliceerd. Bekend: 1, 2, 3.`,
    });
    expect(gekozen(() => 1)).toMatchObject({
      melding: "Tabelversie ? is niet gepubliceerd. Bekend: 1, 2, 3.",
    });
  });

  it("is not there as long as none is published", () => {
    expect(kiesTabelversie({ ...proefKennis(), tabelversies: [] }, null)).toEqual({
      fout: { veld: "tabelversie", melding: "Er is nog geen tabelversie gepubliceerd." },
    });
  });

  it("is the one the answer names, or the reason why there is no answer", () => {
    expect(beantwoordRuw({ ...VRAAG, tabelversie: 2 }, kennis)).toMatchObject({ tabelversie: { nummer: 2 } });
    expect(beantwoordRuw(VRAAG, kennis)).toMatchObject({ tabelversie: { nummer: 3 } });
    expect(beantwoordRuw({ ...VRAAG, tabelversie: 9 }, kennis)).toMatchObject({
      id: "v1",
      fout: { veld: "tabelversie" },
    });
    for (const ruw of ["tekst", null, 7])
      expect(beantwoordRuw(ruw, kennis)).toEqual({
        id: null,
        fout: { veld: "vraag", melding: "Een vraag is een JSON-object." },
      });
  });
});
