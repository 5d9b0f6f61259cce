import {
  beproefVoorbeelden,
  controleerVoorbeelden,
  datum,
  datumInWoorden,
  keurSet,
  keurTabelversie,
  kiesTabelversie,
  voerVoorbeeldenUit,
  type Keuringspunt,
} from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { AANVAARD } from "./aanvaard.ts";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { DAG, GEVALLEN_VAN_NIEUWSTE, NIEUWSTE } from "./nieuwste.ts";
import { TABELLEN } from "./tabellen.ts";

const OP = datum("2026-11-21");

function versie(nummer: number) {
  const gekozen = kiesTabelversie(TABELLEN, nummer);
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
    const uitslagen = voerVoorbeeldenUit(versie(nummer), TABELLEN, gevallen);
    const metVoorbeeld = new Set(uitslagen.flatMap(({ regels }) => regels));
    const zonder = keurTabelversie(inhoud, { metVoorbeeld })
      .filter(({ soort }) => soort === "geen-voorbeeld")
      .map(({ pad }) => pad.replace("regels.", ""));
    expect(metVoorbeeld.size).toBeGreaterThan(5);
    expect([...zonder, ...metVoorbeeld].toSorted()).toEqual(inhoud.regels.map(({ id }) => id).toSorted());
  });
});

describe(`the newest tabelversie, ${NIEUWSTE.nummer}`, () => {
  const metVoorbeeld = new Set(GEVALLEN_VAN_NIEUWSTE.flatMap(({ regels }) => regels));
  const punten = keurTabelversie(NIEUWSTE.inhoud, { op: DAG, metVoorbeeld });

  it("has no fault, and every rule has a golden case", () => {
    expect(punten.filter(({ ernst, soort }) => ernst === "fout" || soort === "geen-voorbeeld")).toEqual([]);
  });

  it("has no finding but those that were looked into: keuring/aanvaard.yaml says why each stays", () => {
    const gevonden = new Map(punten.map((punt) => [`${punt.soort} ${punt.pad}`, punt.melding]));
    const uitgelegd = new Set(AANVAARD.flatMap(({ soort, paden }) => paden.map((pad) => `${soort} ${pad}`)));
    expect({
      "found, without a reason": [...gevonden].filter(([punt]) => !uitgelegd.has(punt)),
      "a reason, not found any more": [...uitgelegd].filter((punt) => !gevonden.has(punt)),
    }).toEqual({ "found, without a reason": [], "a reason, not found any more": [] });
  });
});

it("a rule that ended a month before its successor began leaves a gap, and one that did not leaves none", () => {
  const eindigOp = (tot: string) =>
    keurTabelversie({
      ...NIEUWSTE.inhoud,
      regels: NIEUWSTE.inhoud.regels.map((regel) =>
        regel.id === "pw-opvragen-geneesheer-directeur"
          ? { ...regel, geldig: { ...regel.geldig, tot: datum(tot) } }
          : regel,
      ),
    }).filter(({ soort }) => soort === "gat-in-tijd");
  expect(eindigOp("2020-01-01")).toEqual([]);
  expect(eindigOp("2019-12-01")).toMatchObject([
    {
      pad: "regels.pw-opvragen-geneesheer-directeur.geldig",
      melding: expect.stringContaining("Van 1 december 2019 tot en met 31 december 2019"),
    },
  ]);
});

it("a set that ends it too early is told so, with the examples it changes, within a second", () => {
  const regels = NIEUWSTE.inhoud.regels.map((regel) =>
    regel.id === "pw-opvragen-geneesheer-directeur"
      ? { ...regel, geldig: { ...regel.geldig, tot: datum("2019-12-01") } }
      : regel,
  );
  const inhoud = { ...NIEUWSTE.inhoud, regels };
  const set = { verwerkt: [], heropent: [] };
  const { register } = TABELLEN;
  const uitslagen = beproefVoorbeelden({ inhoud, nieuwste: NIEUWSTE, register, set });
  const anders = controleerVoorbeelden(uitslagen, { inhoud, nieuwste: NIEUWSTE });
  expect(anders.map(({ plaats }) => plaats)).toContain("voorbeeld pw-opvragen-geneesheer-directeur");
  expect(anders.every(({ blokkeert }) => blokkeert === "beoordeling")).toBe(true);
  const duren = Array.from({ length: 3 }, () => {
    const begin = performance.now();
    const punten = keurSet({ inhoud, nieuwste: NIEUWSTE, punten: [], op: DAG });
    expect(punten).toHaveLength(1);
    beproefVoorbeelden({ inhoud, nieuwste: NIEUWSTE, register, set });
    return performance.now() - begin;
  });
  expect(Math.min(...duren)).toBeLessThan(1000);
});

// The sets on the way to the newest version stand or fall together; none of them may leave a fault behind.
it.each(TABELLEN.tabelversies.slice(3).map(({ nummer }) => nummer))(
  "tabelversie %i has no fault",
  (nummer) => {
    const punten = keurTabelversie(versie(nummer).inhoud, { op: OP });
    expect(punten.filter(({ ernst }) => ernst === "fout")).toEqual([]);
  },
);

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
