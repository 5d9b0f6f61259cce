import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  datum,
  datumInWoorden,
  keurTabelversie,
  kiesTabelversie,
  voerVoorbeeldenUit,
  type Keuringspunt,
} from "@core/grondslagen";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Tabellen } from "../src/index.ts";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { TABELLEN } from "./tabellen.ts";

const OP = datum("2026-11-21");

let tabellen: Tabellen;
beforeAll(async () => {
  tabellen = TABELLEN;
});

function versie(nummer: number) {
  const gekozen = kiesTabelversie(tabellen, nummer);
  if ("fout" in gekozen) throw new Error(gekozen.fout.melding);
  return gekozen.versie;
}

// These versions are published and never change: a difference here is a change of the checks.
describe.each([1, 2, 3])("tabelversie %i", (nummer) => {
  it("has these findings", async () => {
    const punten = keurTabelversie(versie(nummer).inhoud, { op: OP });
    expect(punten.filter(({ ernst }) => ernst === "fout")).toEqual([]);
    const tekst = `Tabelversie ${nummer}, gekeurd op ${datumInWoorden(OP)}.\n${alsTekst(punten)}`;
    await expect(tekst).toMatchFileSnapshot(`keuring/tabelversie-${nummer}.txt`);
  });

  it("knows for every rule whether a golden case leads to it", () => {
    const { inhoud } = versie(nummer);
    const gevallen = GOUDEN_GEVALLEN.flatMap((bestand) => bestand.gevallen).filter(
      // A bill brings rules of its own.
      ({ vraag }) => vraag["tabelversie"] === nummer && typeof vraag["wetsvoorstel"] !== "string",
    );
    const uitslagen = voerVoorbeeldenUit(versie(nummer), tabellen, gevallen);
    const metVoorbeeld = new Set(uitslagen.flatMap(({ regels }) => regels));
    const zonder = keurTabelversie(inhoud, { metVoorbeeld })
      .filter(({ soort }) => soort === "geen-voorbeeld")
      .map(({ pad }) => pad.replace("regels.", ""));
    expect(metVoorbeeld.size).toBeGreaterThan(5);
    expect([...zonder, ...metVoorbeeld].toSorted()).toEqual(inhoud.regels.map(({ id }) => id).toSorted());
  });
});

describe("tabelversie 12", () => {
  const metVoorbeeld = () => {
    const gevallen = GOUDEN_GEVALLEN.flatMap((bestand) => bestand.gevallen).filter(
      ({ vraag }) => vraag["tabelversie"] === 12,
    );
    return new Set(voerVoorbeeldenUit(versie(12), tabellen, gevallen).flatMap(({ regels }) => regels));
  };
  const keur = () =>
    keurTabelversie(versie(12).inhoud, { op: datum("2026-11-22"), metVoorbeeld: metVoorbeeld() });

  it("has these findings, and every rule has a golden case", async () => {
    const punten = keur();
    expect(punten.filter(({ ernst, soort }) => ernst === "fout" || soort === "geen-voorbeeld")).toEqual([]);
    const tekst = `Tabelversie 12, gekeurd op 22 november 2026.\n${alsTekst(punten)}`;
    await expect(tekst).toMatchFileSnapshot("keuring/tabelversie-12.txt");
  });

  it("each of them was looked into: the reason why it stays is written down", () => {
    const gevonden = [...new Set(keur().map(({ soort, pad }) => `${soort} ${pad}`))];
    const redenen = z
      .array(
        z.strictObject({ soort: z.string(), paden: z.array(z.string()).min(1), waarom: z.string().min(40) }),
      )
      .parse(parse(readFileSync(join(import.meta.dirname, "keuring/tabelversie-12.yaml"), "utf8")));
    const uitgelegd = redenen.flatMap(({ soort, paden }) => paden.map((pad) => `${soort} ${pad}`));
    expect(uitgelegd.toSorted()).toEqual(gevonden.toSorted());
  });
});

// The sets on the way to 12 stand or fall together; none of them may leave a fault behind.
it.each([4, 5, 6, 7, 8, 9, 10, 11])("tabelversie %i has no fault", (nummer) => {
  const punten = keurTabelversie(versie(nummer).inhoud, { op: OP });
  expect(punten.filter(({ ernst }) => ernst === "fout")).toEqual([]);
});

it("inspects a version well within 50 ms", () => {
  const { inhoud } = versie(3);
  const tijden = Array.from({ length: 20 }, () => {
    const begin = performance.now();
    keurTabelversie(inhoud, { op: OP, metVoorbeeld: new Set() });
    return performance.now() - begin;
  });
  expect(Math.min(...tijden)).toBeLessThan(50);
});

/** One heading per kind of finding, then each message with the places it is about. */
function alsTekst(punten: readonly Keuringspunt[]): string {
  const koppen = new Map<string, Map<string, string[]>>();
  for (const { ernst, soort, pad, melding, remedie } of punten) {
    const kop = `${ernst}: ${soort}\n  (${remedie})`;
    const onder = koppen.get(kop) ?? new Map<string, string[]>();
    onder.set(melding, [...(onder.get(melding) ?? []), pad]);
    koppen.set(kop, onder);
  }
  return [...koppen]
    .map(([kop, onder]) => {
      const regels = [...onder].map(
        ([melding, paden]) => `  ${melding}\n${paden.map((pad) => `    ${pad}`).join("\n")}`,
      );
      return `\n${kop}\n${regels.join("\n")}\n`;
    })
    .join("");
}
