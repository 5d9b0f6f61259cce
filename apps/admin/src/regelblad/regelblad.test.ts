import { deflateRawSync } from "node:zlib";
import { canoniek, type Entiteit, type TabelversieInhoud } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { readOds, writeOds } from "hucre/ods";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { leesBestand } from "./bestand/lees-bestand.ts";
import { schrijfBestand } from "./bestand/schrijf-bestand.ts";
import { UITVOERVORMEN, type Uitvoervorm } from "./bestand/uitvoervormen.ts";
import { bladVan } from "./blad-van.ts";
import { KOLOMMEN } from "./kolommen.ts";
import { beproefBlad, type Bladuitkomst } from "./proef.ts";

const { tabelversies } = await laadTabellen();
const inhoud: TabelversieInhoud = tabelversies.at(-1)!.inhoud;
const VORMEN = Object.keys(UITVOERVORMEN) as Uitvoervorm[];
const bytes = (tekst: string) => new TextEncoder().encode(tekst);

async function lees(ruw: Uint8Array, naam = "regels.csv", in_ = inhoud): Promise<Bladuitkomst> {
  const gelezen = await leesBestand(ruw, naam);
  if (gelezen.ok) return beproefBlad(gelezen.blad, in_);
  return {
    proef: { nieuw: [], gewijzigd: [], beeindigd: [], ongewijzigd: 0, geweigerd: gelezen.geweigerd },
    bewerkingen: [],
  };
}
const cellen = (...rijen: string[][]) => beproefBlad({ soort: "cellen", cellen: rijen }, inhoud);
const EEN = "wmo-opvragen-svb";

describe("out and in again", () => {
  test.each(VORMEN)("as %s nothing changes, and no rule is refused", async (vorm) => {
    const { proef, bewerkingen } = await lees(await schrijfBestand(vorm, inhoud), `regels.${vorm}`);
    expect(proef).toEqual({
      nieuw: [],
      gewijzigd: [],
      beeindigd: [],
      ongewijzigd: inhoud.regels.length,
      geweigerd: [],
    });
    expect(bewerkingen).toEqual([]);
    expect(inhoud.regels.length).toBeGreaterThan(100);
  });

  test("every rule can be made again from its row: what is new says the same", () => {
    const leeg = { ...inhoud, regels: [] };
    const { proef, bewerkingen } = beproefBlad({ soort: "cellen", cellen: bladVan(inhoud) }, leeg);
    expect(proef.geweigerd).toEqual([]);
    expect(proef.nieuw).toHaveLength(inhoud.regels.length);
    const zonder = ({ feiten: _feiten, ...regel }: Entiteit) => ({
      ...regel,
      // What a sheet cannot say: the dates of a renumbered article, and the number of a remark.
      artikelen: (regel["artikelen"] as object[]).map((artikel) => ({ ...artikel, geldig: undefined })),
      opmerkingen: (regel["opmerkingen"] as object[]).map((een) => ({ ...een, afwijking: undefined })),
    });
    for (const [plaats, regel] of inhoud.regels.entries())
      expect(canoniek(zonder(bewerkingen[plaats]!.nieuw))).toBe(canoniek(zonder(regel)));
  });

  test.each(["xlsx", "ods", "csv"] as const)("%s holds no formula", async (vorm) => {
    const gevaarlijk = inhoud.regels.map((regel, plaats) =>
      plaats === 0 ? { ...regel, voorwaarden: ['=HYPERLINK("https://kwaad.example")', "+1", "@som"] } : regel,
    );
    const uit = await schrijfBestand(vorm, { ...inhoud, regels: gevaarlijk });
    if (vorm === "csv") expect(new TextDecoder().decode(uit)).toContain("'=HYPERLINK");
    else {
      const { sheets } = await (vorm === "xlsx" ? readXlsx : readOds)(uit);
      const alle = sheets[0]!.rows.flat().filter((cel) => typeof cel === "string");
      expect(alle.filter((cel) => /^[=+\-@]/.test(cel))).toEqual([]);
      expect([...(sheets[0]!.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual(
        [],
      );
    }
  });
});

describe("a dry run", () => {
  test("says what is added, changed and ended, in words, and leaves alone what is not in it", () => {
    const kopie = bladVan({ ...inhoud, regels: inhoud.regels.filter(({ id }) => id === EEN) });
    const metId = (rij: string[], id: string) => [id, ...rij.slice(1)];
    const nieuw = cellen(kopie[0]!, metId(kopie[1]!, "wmo-opvragen-svb-proef"));
    expect(nieuw.proef).toMatchObject({
      nieuw: [{ rij: 2, id: "wmo-opvragen-svb-proef" }],
      gewijzigd: [],
      geweigerd: [],
    });
    const anders = cellen(["Id", "Plicht of bevoegdheid"], [EEN, "Betwist"]);
    expect(anders.proef).toMatchObject({
      gewijzigd: [{ id: EEN, velden: [{ naam: "Plicht of bevoegdheid", wordt: "betwist" }] }],
      beeindigd: [],
    });
    expect(anders.bewerkingen).toMatchObject([{ gezien: { id: EEN }, nieuw: { binding: "betwist" } }]);
    const einde = cellen(["Id", "Geldt tot en met"], [EEN, "31-12-2027"]);
    expect(einde.proef).toMatchObject({
      nieuw: [],
      gewijzigd: [],
      beeindigd: [{ rij: 2, id: EEN, velden: [{ naam: "Geldt tot en met", wordt: "31 december 2027" }] }],
      ongewijzigd: 0,
      geweigerd: [],
    });
    expect(einde.bewerkingen).toMatchObject([{ nieuw: { id: EEN, geldig: { tot: "2028-01-01" } } }]);
  });

  test("a name is read as well as an id; one that fits nothing is refused with what it may be", () => {
    const naam = cellen(["Id", "Partners"], [EEN, "UWV; cak"]);
    expect(naam.bewerkingen).toMatchObject([{ nieuw: { partners: ["uwv", "cak"] } }]);
    const mis = cellen(["Id", "Partners"], [EEN, "uwvv"]);
    expect(mis.proef.geweigerd).toMatchObject([{ rij: 2, id: EEN, kolom: "Partners" }]);
    expect(mis.proef.geweigerd[0]?.melding).toContain("uwv");
    expect(mis.bewerkingen).toEqual([]);
  });

  test("what the tables say about a row is said by column", () => {
    const tegen = cellen(["Id", "Geldt vanaf", "Geldt tot en met"], [EEN, "2027-01-01", "2026-01-01"]);
    expect(tegen.proef.geweigerd).toMatchObject([{ rij: 2, id: EEN, kolom: "Geldt vanaf" }]);
    const nieuw = cellen(["Id", "Partners"], ["een-nieuwe-regel", "uwv"]);
    expect(nieuw.proef.geweigerd.map(({ kolom }) => kolom)).toEqual(
      expect.arrayContaining(["Domein", "Richting", "Artikelen"]),
    );
  });
});

describe("refused, with where and why", () => {
  const kop = "Id;Controle\n";
  test.each<[string, string, object]>([
    ["wrong columns", `Id;Kontrole\n${EEN};betwist`, { rij: 1 }],
    ["no id", "Controle\nbetwist", { rij: 1 }],
    ["a column twice", `Id;Controle;Controle\n${EEN};a;b`, { rij: 1 }],
    ["a formula", `${kop}${EEN};"=CMD()"`, { rij: 2, kolom: "Controle" }],
    ["a row without id", `${kop};betwist`, { rij: 2, kolom: "Id" }],
    ["a value nobody knows", `${kop}${EEN};zeker`, { rij: 2, id: EEN, kolom: "Controle" }],
    ["nothing under the headings", kop, { rij: null }],
  ])("%s", async (_naam, tekst, verwacht) => {
    const { proef, bewerkingen } = await lees(bytes(tekst));
    expect(proef.geweigerd).toMatchObject([verwacht]);
    expect(proef.geweigerd[0]?.melding).toMatch(/\S.*[.?]$/);
    expect(bewerkingen).toEqual([]);
  });

  test("an id that stands there twice: both rows, and nothing else of the file", async () => {
    const { proef, bewerkingen } = await lees(
      bytes(`${kop}${EEN};betwist\npw-verstrekken-uwv;gecontroleerd\n${EEN};uit-bron`),
    );
    expect(proef.geweigerd.map(({ rij }) => rij)).toEqual([2, 4]);
    expect(bewerkingen).toEqual([]);
  });

  test.each(["xlsx", "ods"] as const)("a formula in %s, even beside the table", async (vorm) => {
    const werkmap = {
      sheets: [
        {
          name: "Regels",
          rows: [
            ["Id", "Controle"],
            [EEN, "betwist"],
          ],
          cells: new Map([["1,1", { value: "betwist", formula: '"be"&"twist"' }]]),
        },
      ],
    };
    const { proef } = await lees(await (vorm === "xlsx" ? writeXlsx : writeOds)(werkmap), `x.${vorm}`);
    expect(proef.geweigerd).toMatchObject([
      { rij: 2, id: EEN, kolom: "Controle", melding: expect.stringContaining("B2") },
    ]);
  });

  test("a formula does not hide what else is wrong, and is named once", async () => {
    const { proef, bewerkingen } = await lees(
      bytes(`Id;Controle;Plicht of bevoegdheid\n${EEN};=A1;nooit\n=B2;betwist;\n`),
    );
    expect(proef.geweigerd).toMatchObject([
      { rij: 2, id: EEN, kolom: "Controle" },
      { rij: 2, id: EEN, kolom: "Plicht of bevoegdheid" },
      { rij: 3, id: null, kolom: "Id" },
    ]);
    expect(bewerkingen).toEqual([]);
    const koppen = await lees(bytes(`Id;Kontrole\n${EEN};=A1`));
    expect(koppen.proef.geweigerd.map(({ rij }) => rij)).toEqual([1, 2]);
  });

  test("100 MB", async () => {
    const { proef } = await lees(new Uint8Array(100_000_000).fill(65));
    expect(proef.geweigerd).toMatchObject([{ rij: null, melding: expect.stringContaining("te groot") }]);
  });

  test.each<[string, number]>([
    ["one that says how large it is", 60_000_000],
    ["one that says it is small", 900],
    ["one that does not say", 0],
  ])("a zip bomb: %s", async (_naam, gezegd) => {
    const bom = zipVan("xl/workbook.xml", deflateRawSync(Buffer.alloc(60_000_000, 32)), gezegd);
    expect(bom.byteLength).toBeLessThan(300_000);
    const begin = performance.now();
    const { proef, bewerkingen } = await lees(bom, "regels.xlsx");
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(proef.geweigerd).toMatchObject([{ rij: null }]);
    expect(bewerkingen).toEqual([]);
  });

  test("a YAML file of which one line stands for millions", async () => {
    const regels = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [vorige, letter] of "abcdefgh".split("").entries())
      if (vorige > 0)
        regels.push(
          `${letter}: &${letter} [${Array(9)
            .fill(`*${"abcdefgh"[vorige - 1]}`)
            .join(",")}]`,
        );
    expect((await lees(bytes(regels.join("\n")), "regels.yaml")).proef.geweigerd).toMatchObject([
      { rij: null },
    ]);
  });

  test("a YAML file of which the reader has something to say: not in the log, where it would quote the file", async () => {
    const gezegd: string[] = [];
    const hoor = ({ message }: Error) => gezegd.push(message);
    process.on("warning", hoor);
    const { proef } = await lees(bytes("!!js/function persoonsnaam"), "regels.yaml");
    await new Promise(setImmediate);
    process.off("warning", hoor);
    expect(proef.geweigerd).toMatchObject([{ rij: null }]);
    expect(gezegd).toEqual([]);
  });

  test("an unknown member in JSON, with row and name", async () => {
    const { proef } = await lees(bytes(JSON.stringify([{ id: EEN, geheim: 1 }])), "regels.json");
    expect(proef.geweigerd).toMatchObject([{ rij: 1, id: EEN, melding: 'Onbekende key: "geheim".' }]);
  });

  test("a member that is not there, of a rule that is new", async () => {
    const { proef } = await lees(bytes(JSON.stringify([{ id: "nieuw" }])), "regels.json");
    expect(proef.geweigerd).toContainEqual({
      rij: 1,
      id: "nieuw",
      kolom: "partners",
      melding: "Dit onderdeel ontbreekt.",
    });
  });
});

test("every column has its own heading", () => {
  expect(new Set(KOLOMMEN.map(({ kop }) => kop)).size).toBe(KOLOMMEN.length);
});

/** A packed file with one part that declares the size it is told to. */
function zipVan(naam: string, ingepakt: Uint8Array, gezegd: number): Uint8Array {
  const kop = (signatuur: number, lang: number) => {
    const deel = Buffer.alloc(lang);
    deel.writeUInt32LE(signatuur, 0);
    return deel;
  };
  const lokaal = kop(0x04034b50, 30);
  lokaal.writeUInt16LE(8, 8);
  lokaal.writeUInt32LE(ingepakt.byteLength, 18);
  lokaal.writeUInt32LE(gezegd, 22);
  lokaal.writeUInt16LE(naam.length, 26);
  const centraal = kop(0x02014b50, 46);
  centraal.writeUInt16LE(8, 10);
  centraal.writeUInt32LE(ingepakt.byteLength, 20);
  centraal.writeUInt32LE(gezegd, 24);
  centraal.writeUInt16LE(naam.length, 28);
  const begin = 30 + naam.length + ingepakt.byteLength;
  const einde = kop(0x06054b50, 22);
  einde.writeUInt16LE(1, 8);
  einde.writeUInt16LE(1, 10);
  einde.writeUInt32LE(46 + naam.length, 12);
  einde.writeUInt32LE(begin, 16);
  return Buffer.concat([lokaal, Buffer.from(naam), ingepakt, centraal, Buffer.from(naam), einde]);
}
