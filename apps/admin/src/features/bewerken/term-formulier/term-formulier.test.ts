import { canoniek, ENTITEITSCHEMAS, lijstVan, type Entiteit } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { controleerTerm } from "./controleer-term.ts";
import { LEEG_TERMFORMULIER, TERMSOORTEN, type TermFormulier, type Termsoort } from "./formulier.ts";
import {
  domeinenVanPartner,
  gebruikInTabellen,
  gebruikVanArtikel,
} from "../../../gebruik/gebruik-in-tabellen.ts";
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
    const kaal = ENTITEITSCHEMAS[soort].parse(termVanFormulier(soort, formulier, null)) as Entiteit;
    expect(kaal).toEqual(term);
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

const NAAM = {
  sleutel: "r0",
  oud: null,
  naam: "Oude naam",
  inZin: "",
  van: { iso: null, mis: null },
  totEnMet: { iso: "2026-01-31", mis: null },
  wet: "",
};
const BRON = { id: "x", naam: "X", verwijzing: "X 2019", toelichting: "Een bron." };

test("a rename keeps the old name with its last day, under the same id", () => {
  const formulier = {
    ...formulierVanTerm("partner", uwv),
    naam: "Nieuw UWV",
    namen: [{ ...NAAM, naam: "UWV" }],
  };
  expect(termVanFormulier("partner", formulier, uwv)).toEqual({
    ...uwv,
    naam: "Nieuw UWV",
    namen: [{ naam: "UWV", geldig: { van: null, tot: "2026-02-01" } }],
  });
});

test("a consent of before gets another form; what its id says already is not written", () => {
  const vereiste = lijstVan(inhoud, "vereiste").find(({ id }) => id === "uitdrukkelijke-toestemming")!;
  const formulier = formulierVanTerm("vereiste", vereiste);
  const na = (bewijs: string) => termVanFormulier("vereiste", { ...formulier, bewijs }, vereiste);
  expect(na("toestemming")).toEqual({ ...vereiste, bewijs: "toestemming" });
  expect(na("uitdrukkelijke-toestemming")).toEqual(vereiste);
});

test("a word that stands there twice, however written, is one word", () => {
  const aliassen = "Bewijs\n bewijs \n\nUitleg  vooraf\nuitleg vooraf\nBewijs";
  for (const soort of ["vereiste", "partner", "doel", "gegevens"] as const)
    expect(termVanFormulier(soort, { ...LEEG_TERMFORMULIER, aliassen }, null)).toMatchObject({
      aliassen: ["Bewijs", "Uitleg vooraf"],
    });
});

test("a partner belongs to the domains whose rules name it", () => {
  expect(domeinenVanPartner("uwv", inhoud)).toContain("Leerplicht en RMC: wij vragen aan de partner");
  expect(domeinenVanPartner("bestaat-niet", inhoud)).toEqual([]);
});

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
    ["vereiste", { id: "x", naam: "X", bewijs: "afweging" }, []],
    ["vereiste", { id: "x", naam: "X", bewijs: "toestemming" }, ["bewijs"]],
    ["vereiste", { id: "x-toestemming", naam: "X", bewijs: "uitleg" }, ["bewijs"]],
    ["vereiste", { id: "x-toestemming", naam: "X", bewijs: "uitdrukkelijke-toestemming" }, []],
    ["gegevens", { id: "x", naam: "X" }, ["categorie"]],
    ["gegevens", { id: "x", naam: "X", categorie: "bijzonder" }, []],
    ["doel", { id: "x", naam: "X", namen: [{ ...NAAM, naam: "" }] }, ["naam-r0"]],
    [
      "doel",
      { id: "x", naam: "X", namen: [{ ...NAAM, van: { iso: "2026-02-01", mis: null } }] },
      ["naam-r0-totEnMet"],
    ],
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

describe("what belongs together in a question and answer", () => {
  const betwist = lijstVan(inhoud, "leidraad").find(({ anders }) => anders !== undefined)!;
  const velden = (deel: Partial<TermFormulier["leidraad"]>) => {
    const was = formulierVanTerm("leidraad", betwist);
    const formulier = { ...was, leidraad: { ...was.leidraad, ...deel } };
    const term = termVanFormulier("leidraad", formulier, betwist);
    return controleerTerm("leidraad", formulier, term, inhoud, false).map(({ veld }) => veld);
  };

  test.each<[string, Partial<TermFormulier["leidraad"]>, string[]]>([
    ["another source without a choice", { keuze: " " }, ["keuze"]],
    ["a choice without another source", { anders: [], controle: "uit-bron" }, ["anders-toevoegen"]],
    ["disputed by nobody", { anders: [], keuze: "", controle: "betwist" }, ["anders-toevoegen"]],
    ["no other source, no choice", { anders: [], keuze: "", controle: "uit-bron" }, []],
    [
      "an empty line",
      { anders: [{ sleutel: "r3", bron: "", plaats: "", tekst: "" }] },
      ["anders-r3-bron", "anders-r3-plaats", "anders-r3-tekst"],
    ],
    ["an exception without what it needs", { soort: "uitzondering-art9", nodig: "\n" }, ["nodig"]],
    ["law of before, half", { was: "Het mocht.", wasArtikelen: "", werd: "" }, ["wasArtikelen", "werd"]],
  ])("%s", (_naam, deel, verwacht) => {
    expect(velden(deel)).toEqual(verwacht);
  });
});

describe("where a term is used", () => {
  test("names the rules", () => {
    const { regels: partner } = gebruikInTabellen("partner", "uwv", inhoud);
    expect(partner.map(({ id }) => id)).toContain("pw-verstrekken-uwv");
    expect(partner.every(({ naam }) => naam !== "")).toBe(true);
    expect(gebruikInTabellen("wet", "wgs", inhoud).regels.length).toBeGreaterThan(5);
    expect(gebruikInTabellen("partner", "bestaat-niet", inhoud)).toEqual({
      regels: [],
      leidraden: [],
      partners: [],
    });
  });

  test("every word a rule or a leidraad names is found back from both sides", () => {
    for (const regel of inhoud.regels) {
      const namen = [
        ...regel.partners.map((id) => gebruikInTabellen("partner", id, inhoud)),
        ...regel.gegevens.draagt.map((id) => gebruikInTabellen("gegevens", id, inhoud)),
        ...regel.vereisten.lijst.map(({ vereiste }) => gebruikInTabellen("vereiste", vereiste, inhoud)),
        ...regel.artikelen.map((artikel) => gebruikVanArtikel(artikel, inhoud)),
      ];
      expect(namen.every(({ regels }) => regels.some(({ id }) => id === regel.id))).toBe(true);
    }
    const leidraad = (inhoud.leidraden ?? []).find(({ partners = [] }) => partners.length > 0);
    expect(gebruikInTabellen("partner", leidraad!.partners![0]!, inhoud).leidraden).toContainEqual({
      id: leidraad!.id,
      naam: leidraad!.titel,
    });
  });
});
