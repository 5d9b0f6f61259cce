import { datum, gemeentelaagSchema } from "@core/grondslagen";
import { laadTabellen, gepubliceerd } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import type { Voorproef } from "../../gemeentelaag/bereid-voor.ts";
import { eigenschappenVan } from "./bepaling-in-woorden.ts";
import { bereikInWoorden, verbodInWoorden } from "./bereik-in-woorden.ts";
import { periodeInWoorden, standOp, vensterVan } from "./periode-in-woorden.ts";
import { bewijsInWoorden, gevolgenInWoorden, raaktInWoorden } from "./voorproef-in-woorden.ts";

const { tabelversies } = await gepubliceerd(await laadTabellen());
const w = tabelversies.at(-1)!.inhoud.woordenlijst;
const ALLES = { domeinen: "alle", richtingen: "alle", partners: "alle", gegevens: "alle" } as const;

describe("a scope in words", () => {
  test("of everything", () => {
    expect(bereikInWoorden(ALLES, w)).toEqual({
      domeinen: "Alle domeinen",
      richtingen: "Gebruiken, geven en opvragen",
      partners: "Alle partners",
      gegevens: "Alle gegevens",
    });
  });

  test("of what was chosen; special data covers every kind", () => {
    expect(
      bereikInWoorden(
        {
          domeinen: ["wmo", "jeugd"],
          richtingen: ["opvragen"],
          partners: ["svb"],
          gegevens: ["bijzonder", "religie"],
        },
        w,
      ),
    ).toEqual({
      domeinen: "Wmo en Jeugd",
      richtingen: "Opvragen bij een partner",
      partners: "Sociale Verzekeringsbank (SVB)",
      gegevens: "Alle bijzondere persoonsgegevens",
    });
  });
});

const eersteVan = (bepaling: object) => gemeentelaagSchema.parse({ bepalingen: [bepaling] }).bepalingen[0]!;

test("a convenant says who signed and for whom it holds once, where that is the same", () => {
  const convenant = (partijen: string[]) =>
    eigenschappenVan(
      eersteVan({
        id: "c",
        soort: "convenant",
        titel: "Convenant",
        partijen,
        bereik: { ...ALLES, partners: ["svb"], doelen: ["suwi"] },
        tekst: "Zo.",
        vastgesteldDoor: "het college",
        vastgesteldOp: "2019-01-01",
        geldig: { van: "2019-01-01", tot: null },
      }),
      w,
    ).map(({ term, waarde }) => `${term}: ${waarde}`);
  const svb = "Sociale Verzekeringsbank (SVB)";
  expect(convenant(["svb"]).filter((regel) => regel.includes(svb))).toEqual([`Partijen en partners: ${svb}`]);
  expect(convenant(["svb", "uwv"])).toContain(`Partners: ${svb}`);
  // Names inside keep their capitals; the line begins with one.
  expect(convenant(["svb"])).toContain("Doelen: Uitvoering van de Wet SUWI of de regelingen uit die wet");
});

describe("a prohibition as one line", () => {
  test.each([
    [{}, "Niet delen met welke partner ook"],
    [{ richtingen: ["opvragen"], partners: ["svb"] }, "Niet opvragen bij de SVB"],
    [{ richtingen: ["intern"], partners: ["domein-jeugd"] }, "Niet gebruiken wat het domein Jeugd heeft"],
    [
      { richtingen: ["verstrekken", "opvragen"], partners: ["svb"], domeinen: ["wmo"] },
      "Wmo: niet geven aan de SVB en niet opvragen bij de SVB",
    ],
    [
      { richtingen: ["verstrekken"], partners: ["svb"], gegevens: ["gezondheid"] },
      "Gegevens over gezondheid niet geven aan de SVB",
    ],
  ])("%j", (deel, zin) => {
    expect(verbodInWoorden({ ...ALLES, ...deel }, w)).toBe(zin);
  });
});

describe("a period", () => {
  const vandaag = datum("2026-11-21");
  const op = (van: string | null, tot: string | null) => ({
    van: van === null ? null : datum(van),
    tot: tot === null ? null : datum(tot),
  });

  test.each([
    ["2019-01-01", null, "Geldt"],
    ["2019-01-01", "2027-01-01", "Geldt, en eindigt"],
    ["2026-11-21", null, "Geldt"],
    ["2026-11-22", null, "Geldt nog niet"],
    ["2019-01-01", "2026-11-21", "Geldt niet meer"],
    ["2019-01-01", "2026-11-22", "Geldt, en eindigt"],
  ])("%s to %s: %s", (van, tot, woord) => {
    expect(standOp(op(van, tot), vandaag).woord).toBe(woord);
  });

  test("is said with its last day, not the day after", () => {
    expect(periodeInWoorden(op("2019-01-01", null))).toBe("Vanaf 1 januari 2019");
    expect(periodeInWoorden(op("2019-01-01", "2020-03-01"))).toBe(
      "1 januari 2019 tot en met 29 februari 2020",
    );
    expect(periodeInWoorden(op(null, "2020-01-01"))).toBe("Tot en met 31 december 2019");
  });

  test("fits in the stretch of time that is drawn", () => {
    expect(vensterVan([op("2019-06-01", null), op("2027-01-01", "2029-01-01")], vandaag)).toEqual({
      van: "2019-01-01",
      tot: "2031-01-01",
    });
  });
});

describe("a dry run in words", () => {
  const regel = (id: string, gevolg: Voorproef["regels"][number]["gevolg"]) => ({ id, naam: id, gevolg });
  const voorproef: Voorproef = {
    peildatum: datum("2026-11-21"),
    tabelversie: 3,
    vragen: 2331,
    geraakt: 1,
    regels: [regel("a", "vraagt-meer"), regel("b", "vroeg-al"), regel("c", "vraagt-meer")],
    combinaties: [],
  };

  test("counts what asks more apart from what asked it already", () => {
    expect(gevolgenInWoorden(voorproef, "uitdrukkelijke toestemming").map(({ zin }) => zin)).toEqual([
      "2 regels vragen voortaan ook: uitdrukkelijke toestemming.",
      "1 regel vraagt dit al: uitdrukkelijke toestemming. Daar verandert niets.",
    ]);
    expect(gevolgenInWoorden({ ...voorproef, regels: [regel("a", "dicht")] }, "")[0]?.zin).toBe(
      "1 regel geeft in uw gemeente geen grondslag meer.",
    );
  });

  test("says what was tried", () => {
    expect(bewijsInWoorden(voorproef)).toContain("2.331 vragen uit. Op 1 vraag verandert het antwoord.");
    expect(bewijsInWoorden({ ...voorproef, geraakt: 0 })).toContain("Op geen enkele vraag");
    expect(raaktInWoorden(0, 3)).toBe("Raakt geen enkele regel van tabelversie 3.");
    expect(raaktInWoorden(12, 3)).toBe("Raakt 12 regels van tabelversie 3.");
  });
});
