import { canoniek, COLLECTIES, lijstVan, type Entiteit } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { controleerTerm } from "./controleer-term.ts";
import { LEEG_TERMFORMULIER, TERMSOORTEN, type TermFormulier, type Termsoort } from "./formulier.ts";
import { gebruiktIn } from "./gebruikt-in.ts";
import { formulierVanTerm, termVanFormulier } from "./van-en-naar-term.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const alle = TERMSOORTEN.flatMap((soort) =>
  lijstVan(inhoud, soort).map((term): [Termsoort, string, Entiteit] => [soort, term.id, term]),
);
const uwv = lijstVan(inhoud, "partner").find(({ id }) => id === "uwv")!;

describe("a term through the form", () => {
  test("all partners, purposes, requirements, sources and laws are there", () => {
    for (const soort of TERMSOORTEN) expect(alle.some(([eigen]) => eigen === soort)).toBe(true);
    expect(alle.length).toBeGreaterThan(130);
  });

  test.each(alle)("%s %s comes back as it was, with nothing to mend", (soort, _id, term) => {
    const formulier = formulierVanTerm(soort, term);
    expect(canoniek(termVanFormulier(soort, formulier, term))).toBe(canoniek(term));
    const kaal = COLLECTIES[soort].schema.parse(termVanFormulier(soort, formulier, null)) as Entiteit;
    // Names per law and date have no field on the form: only an existing term keeps them.
    const { namen: _namen, ...opHetFormulier } = term;
    expect(kaal).toEqual(opHetFormulier);
    expect(formulierVanTerm(soort, kaal)).toEqual(formulier);
    expect(controleerTerm(soort, formulier, term, inhoud, false)).toEqual([]);
  });

  test("fields the form does not know stay", () => {
    const later: Entiteit = { ...uwv, oin: "1" };
    const na = termVanFormulier(
      "partner",
      { ...formulierVanTerm("partner", later), naam: "UWV nieuw" },
      later,
    );
    expect(na).toEqual({ ...later, naam: "UWV nieuw" });
  });

  test("an end date without a begin, and the way back", () => {
    const formulier: TermFormulier = {
      ...formulierVanTerm("partner", uwv),
      totEnMet: { iso: "2027-12-31", mis: null },
    };
    const na = termVanFormulier("partner", formulier, uwv);
    expect(na).toEqual({ ...uwv, geldig: { van: null, tot: "2028-01-01" } });
    const terug = { ...formulierVanTerm("partner", na), totEnMet: { iso: null, mis: null } };
    expect(termVanFormulier("partner", terug, na)).toEqual(uwv);
  });
});

const BRON = { id: "x", naam: "X", verwijzing: "X 2019", toelichting: "Een bron." };

describe("what keeps a term from being saved", () => {
  const velden = (soort: Termsoort, deel: Partial<TermFormulier>) => {
    const formulier = { ...LEEG_TERMFORMULIER, ...deel };
    const term = termVanFormulier(soort, formulier, null);
    return controleerTerm(soort, formulier, term, inhoud, true).map(({ veld }) => veld);
  };

  test.each<[Termsoort, Partial<TermFormulier>, string[]]>([
    ["partner", {}, ["naam", "partnersoort"]],
    ["partner", { naam: "…" }, ["term-id", "partnersoort"]],
    ["partner", { id: "uwv", naam: "UWV", partnersoort: "overig" }, ["term-id"]],
    ["partner", { id: "x", naam: "X", partnersoort: "intern-domein" }, ["domein"]],
    ["partner", { id: "x", naam: "X", partnersoort: "overig" }, []],
    ["vereiste", { id: "x", naam: " " }, ["naam"]],
    ["bron", { id: "x", naam: "X" }, ["verwijzing", "toelichting"]],
    ["bron", { ...BRON, adres: "https://wetten.overheid.nl/BWBR0035362" }, []],
    ["bron", { ...BRON, adres: "javascript:alert(1)" }, ["adres"]],
    ["bron", { ...BRON, adres: "http://voorbeeld.example" }, ["adres"]],
    ["wet", { id: "x", naam: "X", bwb: "BWBR1" }, ["bwb"]],
    ["doel", { id: "x", naam: "X", van: { iso: null, mis: "onmogelijk" } }, ["van"]],
    [
      "doel",
      {
        id: "x",
        naam: "X",
        van: { iso: "2020-02-01", mis: null },
        totEnMet: { iso: "2020-01-01", mis: null },
      },
      ["totEnMet"],
    ],
  ])("%s %j", (soort, deel, verwacht) => {
    expect(velden(soort, deel)).toEqual(verwacht);
  });
});

describe("where a term is used", () => {
  test("names the rules", () => {
    const partner = gebruiktIn("partner", "uwv", inhoud);
    expect(partner.map(({ id }) => id)).toContain("pw-verstrekken-uwv");
    expect(partner.every(({ naam }) => naam !== "")).toBe(true);
    expect(gebruiktIn("wet", "wgs", inhoud).length).toBeGreaterThan(5);
    expect(gebruiktIn("partner", "bestaat-niet", inhoud)).toEqual([]);
  });
});
