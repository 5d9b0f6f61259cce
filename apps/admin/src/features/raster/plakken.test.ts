import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { beproefBlad } from "../../regelblad/proef.ts";
import { alsPlaktekst, celtekst, leesPlaktekst, vulIn } from "./plakken.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const regels = inhoud.regels.slice(0, 3);
const ids = regels.map(({ id }) => id);
const [een, twee, drie] = [ids[0]!, ids[1]!, ids[2]!];
const plak = (tekst: string, kolom: string, gekozen: string[] = [], rij = een) =>
  leesPlaktekst(tekst, { rij, kolom }, ids, new Set(gekozen));

describe("copied rows", () => {
  test("find their own rule again, wherever they are pasted, and change nothing", () => {
    const terug = plak(alsPlaktekst(regels), "doelen", [], drie);
    if (!terug.ok) throw new Error(terug.melding);
    expect(beproefBlad({ soort: "cellen", cellen: terug.cellen }, inhoud).proef).toMatchObject({
      ongewijzigd: 3,
      gewijzigd: [],
      geweigerd: [],
    });
  });

  test("hold no formula for the spreadsheet they go to", () => {
    const tekst = alsPlaktekst([{ ...regels[0]!, voorwaarden: ["=SOM(A1)"] }]);
    expect(tekst).toContain("'=SOM(A1)");
  });
});

describe("pasted cells", () => {
  test("go down and to the right from where one stands", () => {
    expect(plak("betwist\t6-1-e\nverplichting\t\n", "binding", [], twee)).toEqual({
      ok: true,
      cellen: [
        ["Id", "Plicht of bevoegdheid", "Grondslag AVG"],
        [twee, "betwist", "6-1-e"],
        [drie, "verplichting", ""],
      ],
    });
  });

  test("one value goes into every chosen row, or into the cell itself", () => {
    expect(plak("betwist", "binding", [een, drie])).toEqual({
      ok: true,
      cellen: vulIn("binding", "betwist", [een, drie]),
    });
    expect(plak("betwist", "binding", [drie])).toMatchObject({
      cellen: [
        ["Id", "Plicht of bevoegdheid"],
        [een, "betwist"],
      ],
    });
  });

  test("more rows or columns than there are, or no cell to begin at, is said", () => {
    for (const uitkomst of [
      plak("a\nb", "binding", [], drie),
      plak("a\tb", "voorwaarden"),
      plak("a", "regel"),
      leesPlaktekst("a", null, ids, new Set()),
    ])
      expect(uitkomst).toMatchObject({ ok: false, melding: expect.stringMatching(/\S\.$/) });
  });

  test("a cell reads as it is written in a sheet", () => {
    expect(celtekst(regels[0]!, "partners")).toBe(regels[0]!.partners.join("; "));
    expect(celtekst(regels[0]!, "regel")).toBe(een);
  });
});
