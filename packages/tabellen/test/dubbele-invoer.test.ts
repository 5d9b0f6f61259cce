import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { laadTabellen, TABELLENMAP } from "../src/index.ts";
import { cellenVanRegel, cellenVanRij, tweedeInvoerSchema } from "./cel.ts";

const TABELLEN = ["1", "1A", "1B", "2A", "2B", "3A", "3B", "4A", "4B"];

/*
 * The tables of the source were keyed twice, by two people who did not see each other's work. Every difference
 * was decided at the source; test/dubbel-ingevoerd/VERSCHILLEN.md has the decisions.
 */
describe("de tabellen zijn twee keer ingevoerd", async () => {
  const { tabelversies } = await laadTabellen();
  const { regels, woordenlijst } = tabelversies[0]!.inhoud;
  const cellen = (lijst: typeof regels) => lijst.flatMap((regel) => cellenVanRegel(regel, woordenlijst));

  it.each(TABELLEN)("tabel %s is twee keer gelijk ingevoerd", async (tabel) => {
    const bestand = path.join(TABELLENMAP, "test/dubbel-ingevoerd", `tabel-${tabel.toLowerCase()}.yaml`);
    const tweede = tweedeInvoerSchema.parse(parse(await readFile(bestand, "utf8"))).flatMap(cellenVanRij);
    const eerste = cellen(regels.filter((regel) => regel.vindplaats.tabel === tabel));
    expect(eerste.length).toBeGreaterThan(0);
    expect({
      "alleen in basis": zonder(eerste, tweede),
      "alleen in dubbel-ingevoerd": zonder(tweede, eerste),
    }).toEqual({ "alleen in basis": [], "alleen in dubbel-ingevoerd": [] });
  });

  it("geeft geen cel twee keer", () => {
    const alle = cellen(regels);
    expect(alle.filter((cel, i) => alle.indexOf(cel) !== i)).toEqual([]);
  });

  it("kent geen regel buiten deze tabellen", () => {
    expect(regels.filter((regel) => !TABELLEN.includes(regel.vindplaats.tabel))).toEqual([]);
  });
});

function zonder(cellen: readonly string[], andere: readonly string[]): string[] {
  const bekend = new Set(andere);
  return [...new Set(cellen)].filter((cel) => !bekend.has(cel)).toSorted();
}
