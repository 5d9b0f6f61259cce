import { describe, expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { verwoordAntwoord } from "../decision/verwoord-antwoord.ts";
import { leesVraag, type Vraag } from "../decision/vraag.ts";
import { gemeentelaagSchema, type Gemeentelaag } from "./gemeentelaag.ts";
import { lagenGebruikt, metGemeentelaag } from "./met-gemeentelaag.ts";
import { verruimingen } from "./verruimingen.ts";
import { woordenlijstMetLaag } from "./woordenlijst-met-laag.ts";

const versie = proefTabelversie();
const kennis = proefKennis();
const w = versie.inhoud.woordenlijst;

function vraag(anders: object = {}): Vraag {
  const gelezen = leesVraag(
    {
      id: "x",
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      herkomst: null,
      peildatum: "2019-08-11",
      tabelversie: null,
      ...anders,
    },
    w,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const BESLUIT = {
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: "2020-01-01" },
};
const EIS = {
  id: "eis-vier-ogen",
  soort: "eis",
  bereik: { domeinen: ["wmo"], richtingen: ["opvragen"], partners: "alle" },
  vereiste: { id: "tweede-paar-ogen", naam: "een collega keek mee", inZin: "een collega heeft meegekeken" },
  tekst: "In onze gemeente kijkt altijd een collega mee.",
  ...BESLUIT,
};
const VERBOD = {
  id: "verbod-svb",
  soort: "verbod",
  bereik: { ...EIS.bereik, partners: ["svb"] },
  tekst: "Vraag niets bij de SVB.",
  ...BESLUIT,
};
const laag = (...bepalingen: object[]): Gemeentelaag => gemeentelaagSchema.parse({ bepalingen });
const antwoordOp = (v: Vraag) => beantwoord(v, versie, kennis);

describe("the layer never widens", () => {
  it("has no form for a rule, a basis or a purpose", () => {
    for (const veld of ["regels", "grondslag", "doelen"])
      expect(gemeentelaagSchema.safeParse({ [veld]: [] }).success).toBe(false);
    expect(gemeentelaagSchema.safeParse({ bepalingen: [{ ...EIS, avg: "6-1-e" }] }).success).toBe(false);
  });

  it("the check sees every kind of widening", () => {
    const geen = antwoordOp(vraag({ doel: "anders" }));
    const wel = antwoordOp(vraag());
    const [grondslag] = wel.grondslagen;
    expect(verruimingen(geen, wel)).toEqual([
      "de uitkomst gaat van geen-grondslag naar grondslag",
      "het antwoord heet nu onbekend",
      "regel wmo.opvragen.svb staat niet in de landelijke tabellen",
    ]);
    const metGrondslag = (anders: object) => ({ ...wel, grondslagen: [{ ...grondslag!, ...anders }] });
    expect(verruimingen(wel, metGrondslag({ vereisten: [] }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ draagt: ["gewoon", "gezondheid"] }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ richtingen: ["opvragen", "verstrekken"] }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ controle: "gecontroleerd" }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ vereistenStatus: "geen-extra" }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ avg: "6-1-c" }))).toHaveLength(1);
    expect(verruimingen(wel, metGrondslag({ geldigTot: "2030-01-01" }))).toHaveLength(1);
    expect(verruimingen({ ...wel, hypothetisch: true }, wel)).toHaveLength(1);
  });
});

describe("an extra requirement", () => {
  it("comes beside those of the law, with its reason, and can be named", () => {
    const v = vraag();
    const na = metGemeentelaag(antwoordOp(v), v, laag(EIS), versie);
    expect(na.grondslagen[0]?.vereisten).toEqual(["noodzakelijkheid", "tweede-paar-ogen"]);
    expect(na.waarschuwingen).toContainEqual({ soort: "gemeente-eis", tekst: EIS.tekst });
    const zin = verwoordAntwoord(na, v, woordenlijstMetLaag(w, laag(EIS))).zin;
    expect(zin).toContain("een collega heeft meegekeken");
  });

  it("turns 'no extra requirement' into a named one", () => {
    const v = vraag({ domein: "jeugd" });
    const na = metGemeentelaag(
      antwoordOp(v),
      v,
      laag({ ...EIS, bereik: { ...EIS.bereik, domeinen: "alle" } }),
      versie,
    );
    expect(na.grondslagen[0]).toMatchObject({ vereisten: ["tweede-paar-ogen"], vereistenStatus: "vermeld" });
    expect(na.grondslagen[0]?.eisen).toMatchObject([
      { soort: "gemeentebesluit", vereiste: "tweede-paar-ogen", bewijs: ["uitleg"] },
    ]);
  });

  it.each([
    ["from its first day", "2019-01-01", true],
    ["on its last day", "2019-12-31", true],
    ["not after it", "2020-01-01", false],
  ])("holds %s", (_wanneer, peildatum, geldt) => {
    const v = vraag({ peildatum });
    const na = metGemeentelaag(antwoordOp(v), v, laag(EIS), versie);
    expect(na.grondslagen[0]?.vereisten.includes("tweede-paar-ogen")).toBe(geldt);
  });

  it("is named on the receipt, next to no other", () => {
    const v = vraag();
    const elders = { ...EIS, id: "eis-elders", bereik: { ...EIS.bereik, domeinen: ["jeugd"] } };
    expect(lagenGebruikt(antwoordOp(v), v, laag(elders, EIS), versie)).toEqual([EIS.id]);
    const zonder = vraag({ doel: "anders" });
    expect(lagenGebruikt(antwoordOp(zonder), zonder, laag(EIS), versie)).toEqual([]);
  });

  it("leaves other domains, directions and partners alone", () => {
    const v = vraag({ domein: "jeugd" });
    const antwoord = antwoordOp(v);
    expect(metGemeentelaag(antwoord, v, laag(EIS), versie)).toBe(antwoord);
  });
});

describe("a prohibition", () => {
  it("closes the answer, says that it is the gemeente, and leaves no other way", () => {
    const v = vraag();
    const na = metGemeentelaag(antwoordOp(v), v, laag(VERBOD, EIS), versie);
    expect(na).toMatchObject({ uitkomst: "geen-grondslag", grondslagen: [] });
    expect(na.waarschuwingen[0]).toMatchObject({ soort: "gemeente-verbod" });
    const woorden = verwoordAntwoord(na, v, w, { beleid: true });
    expect(woorden.kop).toBe("Nee");
    expect(woorden.zin).toContain("uw gemeente staat dit niet toe");
  });

  it("is what the receipt names, not the requirements it leaves no room for", () => {
    const v = vraag();
    expect(lagenGebruikt(antwoordOp(v), v, laag(EIS, VERBOD), versie)).toEqual([VERBOD.id]);
  });

  it.each([
    [["bijzonder"], "gezondheid", true],
    [["gezondheid"], "bijzonder", true],
    [["gezondheid"], "gewoon", false],
    [["bijzonder"], "bsn", false],
  ])("on %j holds for %s: %s", (gegevens, gevraagd, geldt) => {
    const v = vraag({ gegevens: [gevraagd] });
    const verbod = { ...VERBOD, bereik: { ...VERBOD.bereik, gegevens } };
    expect(lagenGebruikt(antwoordOp(v), v, laag(verbod), versie)).toEqual(geldt ? [VERBOD.id] : []);
  });
});

describe("the layer in the why-tree", () => {
  it("stands first, as a step of the gemeente", () => {
    const v = vraag();
    const landelijk = antwoordOp(v);
    const eerste = (...bepalingen: object[]) =>
      metGemeentelaag(landelijk, v, laag(...bepalingen), versie).motivering;
    expect(eerste(EIS).kinderen[0]).toMatchObject({
      soort: "gemeente",
      oordeel: "open",
      tekst: `Uw gemeente: ${EIS.tekst}`,
    });
    const verboden = eerste(VERBOD);
    expect([verboden.oordeel, verboden.kinderen[0]?.soort, verboden.kinderen[0]?.oordeel]).toEqual([
      "nee",
      "gemeente",
      "nee",
    ]);
    expect(verboden.kinderen.slice(1)).toEqual(landelijk.motivering.kinderen);
  });

  it("closes the ways that the national answer points at", () => {
    const v = vraag({ doel: "anders" });
    const landelijk = antwoordOp(v);
    expect(landelijk.kleinsteWijziging).not.toBeNull();
    expect(metGemeentelaag(landelijk, v, laag(VERBOD), versie)).toMatchObject({
      graad: null,
      onopgelost: [],
      kleinsteWijziging: null,
    });
  });
});
