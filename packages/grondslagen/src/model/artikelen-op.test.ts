import { describe, expect, it } from "vitest";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { datum } from "../time/datum.ts";
import { artikelSchema } from "./artikel.ts";
import { artikelenOp } from "./artikelen-op.ts";
import { checkTabelversie } from "./check-tabelversie.ts";
import { naamOp } from "./naam-op.ts";

const dag = datum("2026-01-01");
const q = artikelSchema.parse({
  wet: "wmo-2015",
  artikel: "64",
  onderdeel: "q",
  geldig: { van: null, tot: dag },
});
const p = artikelSchema.parse({
  wet: "wmo-2015",
  artikel: "64",
  onderdeel: "p",
  geldig: { van: dag, tot: null },
});
const vast = artikelSchema.parse({ wet: "wmo-2015", artikel: "65" });

describe("artikelenOp", () => {
  it("gives the letter of the day: the old one the day before, the new one on the day and after", () => {
    const op = (peildatum: string) =>
      artikelenOp([q, p, vast], datum(peildatum)).map(({ artikel, onderdeel }) => onderdeel ?? artikel);
    expect(["2019-08-11", "2025-12-31", "2026-01-01", "2026-01-02"].map(op)).toEqual([
      ["q", "65"],
      ["q", "65"],
      ["p", "65"],
      ["p", "65"],
    ]);
  });
});

describe("a renumbering", () => {
  const meldingen = (artikelen: object[], geldig = { van: null, tot: null } as object) =>
    checkTabelversie(
      proefTabelversie([maakRegel({ artikelen, geldig } as Parameters<typeof maakRegel>[0])]).inhoud,
    ).map(({ melding }) => melding);

  it("that leaves no day without a place is right", () => {
    expect(meldingen([q, p])).toEqual([]);
    expect(meldingen([q, vast])).toEqual([]);
    expect(meldingen([q], { van: null, tot: "2026-01-01" })).toEqual([]);
    expect(meldingen([p], { van: "2026-01-01", tot: null })).toEqual([]);
  });

  it("that leaves a gap is found, with its first day", () => {
    expect(meldingen([q])).toEqual(["vanaf 2026-01-01 heeft de regel geen artikel"]);
    expect(meldingen([p])).toEqual(["vanaf 1800-01-01 heeft de regel geen artikel"]);
    const later = { ...p, geldig: { van: datum("2026-02-01"), tot: null } };
    expect(meldingen([q, later])).toEqual(["vanaf 2026-01-01 heeft de regel geen artikel"]);
  });
});

describe("naamOp", () => {
  const bureau = {
    naam: "Inlichtingenbureau",
    namen: [
      { naam: "Bureau A", geldig: { van: dag, tot: null }, wet: "wgs" },
      { naam: "Bureau Oud", geldig: { van: null, tot: datum("2015-01-01") } },
    ],
  };
  it("gives the name of the day, and of the law where laws differ", () => {
    expect(naamOp(bureau, datum("2025-12-31"), "wgs")).toBe("Inlichtingenbureau");
    expect(naamOp(bureau, dag, "wgs")).toBe("Bureau A");
    expect(naamOp(bureau, dag, "wmo-2015")).toBe("Inlichtingenbureau");
    expect(naamOp(bureau, dag)).toBe("Inlichtingenbureau");
    expect(naamOp(bureau, datum("2014-12-31"), "wgs")).toBe("Bureau Oud");
    expect(naamOp({ naam: "SVB" }, dag)).toBe("SVB");
  });

  it("names a law that is there", () => {
    const { inhoud } = proefTabelversie();
    const namen = [{ naam: "X", geldig: { van: null, tot: null }, wet: "bestaat-niet" }];
    const [eerste, ...rest] = inhoud.woordenlijst.partners;
    const woordenlijst = { ...inhoud.woordenlijst, partners: [{ ...eerste!, namen }, ...rest] };
    expect(checkTabelversie({ ...inhoud, woordenlijst })).toEqual([
      {
        pad: expect.stringMatching(/\.namen$/),
        melding: expect.stringContaining('"bestaat-niet" staat niet in de woordenlijst.'),
      },
    ]);
  });
});
