import {
  datum,
  gemeentelaagSchema,
  metGemeentelaag,
  type Gemeentelaag,
  type Kennis,
} from "@core/grondslagen";
import { proefKennis, proefTabelversie } from "@core/grondslagen/testing";
import { describe, expect, test } from "vitest";
import { landelijkRooster } from "./landelijk-rooster.ts";
import { toetsGemeentelaag } from "./toets-gemeentelaag.ts";

const kennis: Kennis & { kenmerk: string } = { ...proefKennis(), kenmerk: "proef" };
const versie = proefTabelversie();
const rooster = landelijkRooster(kennis, datum("2019-08-11"));

const BESLUIT = {
  vastgesteldDoor: "college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: null },
  tekst: "Omdat de gemeente dat wil.",
};
const OVERAL = { domeinen: "alle", richtingen: "alle", partners: "alle" };
const eis = (id: string, vereiste: string, bereik: object = OVERAL) => ({
  ...BESLUIT,
  id,
  soort: "eis",
  bereik,
  vereiste: { id: vereiste, naam: vereiste },
});
const verbod = (id: string, bereik: object) => ({ ...BESLUIT, id, soort: "verbod", bereik });
const laag = (...bepalingen: object[]): Gemeentelaag => gemeentelaagSchema.parse({ bepalingen });
const LEEG = laag();
const dragend = new Set(
  rooster.antwoorden.flatMap(({ antwoord }) => antwoord.grondslagen.map((g) => g.regel)),
);

describe("the grid", () => {
  test("reaches every rule that holds on the day, and questions without any basis", () => {
    const geldend = versie.inhoud.regels.filter(
      ({ geldig }) =>
        (geldig.van === null || geldig.van <= "2019-08-11") &&
        (geldig.tot === null || geldig.tot > "2019-08-11"),
    );
    expect(geldend.map(({ id }) => id).filter((id) => !dragend.has(id))).toEqual([]);
    expect(rooster.antwoorden.some(({ antwoord }) => antwoord.uitkomst === "geen-grondslag")).toBe(true);
  });

  test("is made once for the same tables on the same day", () => {
    expect(landelijkRooster(kennis, datum("2019-08-11"))).toBe(rooster);
    expect(landelijkRooster(kennis, datum("2020-08-11"))).not.toBe(rooster);
  });
});

describe("what a layer does", () => {
  test("nothing, when it holds nothing", () => {
    expect(toetsGemeentelaag(rooster, LEEG, LEEG)).toEqual({
      tabelversie: versie.nummer,
      vragen: rooster.antwoorden.length,
      geraakt: 0,
      verruimingen: [],
      regels: [],
    });
  });

  test("a requirement everywhere asks more of every rule that carries something", () => {
    const toets = toetsGemeentelaag(rooster, LEEG, laag(eis("een", "vier-ogen")));
    expect(toets.verruimingen).toEqual([]);
    expect(new Set(toets.regels.map(({ regel }) => regel))).toEqual(dragend);
    expect(new Set(toets.regels.map(({ gevolg }) => gevolg))).toEqual(new Set(["vraagt-meer"]));
  });

  test("a requirement that the law asks already is said to be no news", () => {
    const toets = toetsGemeentelaag(rooster, LEEG, laag(eis("een", "noodzakelijkheid")));
    for (const { regel, gevolg } of toets.regels) {
      const vereist = versie.inhoud.regels
        .find(({ id }) => id === regel)
        ?.vereisten.lijst.some(({ vereiste }) => vereiste === "noodzakelijkheid");
      expect(gevolg).toBe(vereist === true ? "vroeg-al" : "vraagt-meer");
    }
    expect(toets.regels.some(({ gevolg }) => gevolg === "vroeg-al")).toBe(true);
  });

  test("a prohibition closes the rule, or the part it is about", () => {
    const dicht = toetsGemeentelaag(rooster, LEEG, laag(verbod("een", { ...OVERAL, partners: ["svb"] })));
    expect(dicht.verruimingen).toEqual([]);
    expect(dicht.geraakt).toBeGreaterThan(0);
    for (const { regel, gevolg } of dicht.regels) {
      const partners = versie.inhoud.regels.find(({ id }) => id === regel)?.partners;
      expect(partners).toContain("svb");
      expect(gevolg).toBe(partners?.length === 1 ? "dicht" : "deels-dicht");
    }
    expect(dicht.regels).not.toEqual([]);
  });

  test("only what is added on top of what stood there counts", () => {
    const een = laag(eis("een", "vier-ogen"));
    expect(toetsGemeentelaag(rooster, een, een).geraakt).toBe(0);
    const anders = { ...eis("twee", "vier-ogen"), tekst: "Nog een keer, om een andere reden." };
    const weer = toetsGemeentelaag(rooster, een, laag(eis("een", "vier-ogen"), anders));
    expect(new Set(weer.regels.map(({ gevolg }) => gevolg))).toEqual(new Set(["vroeg-al"]));
  });
});

describe("the other kinds", () => {
  const gevolgen = (...bepalingen: object[]) => {
    const toets = toetsGemeentelaag(rooster, LEEG, laag(...bepalingen));
    expect(toets.verruimingen).toEqual([]);
    expect(toets.geraakt).toBeGreaterThan(0);
    return { toets, gevolgen: new Set(toets.regels.map(({ gevolg }) => gevolg)) };
  };
  const stuk = (soort: string, anders: object) => ({
    ...BESLUIT,
    id: "een",
    soort,
    bereik: { ...OVERAL, partners: ["svb"] },
    ...anders,
  });

  test("a convenant says more, and asks more when it has a requirement", () => {
    const convenant = { titel: "Convenant", partijen: ["svb"] };
    expect(gevolgen(stuk("convenant", convenant)).gevolgen).toEqual(new Set(["zegt-erbij"]));
    const vereisten = [{ id: "vier-ogen", naam: "vier ogen" }];
    expect(gevolgen(stuk("convenant", { ...convenant, vereisten })).gevolgen).toEqual(
      new Set(["vraagt-meer"]),
    );
  });

  test("a mandate says who, and asks who where it does not", () => {
    const mandaat = stuk("mandaat", { functies: ["de teammanager"], namens: "het college" });
    expect(gevolgen(mandaat).gevolgen).toEqual(new Set(["zegt-erbij", "vraagt-meer"]));
  });

  test("a narrowing closes what is outside, and waits for what is not said", () => {
    const inperking = stuk("inperking", { alleen: { doelen: ["suwi"] } });
    expect([...gevolgen(inperking).gevolgen].every((gevolg) => gevolg.includes("dicht"))).toBe(true);
    const persoon = stuk("inperking", { alleen: { betrokkenen: ["client"] } });
    expect(gevolgen(persoon).gevolgen).toContain("hangt-af");
  });

  test("a partner of the gemeente is tried on every question about the partner it stands for", () => {
    const {
      bereik: _,
      tekst: __,
      ...lokaal
    } = stuk("lokale-partner", {
      partnerId: "lokaal.noord",
      naam: "Noord",
      partner: "svb",
      reden: "Omdat het zo is.",
    });
    const { toets, gevolgen: soorten } = gevolgen(lokaal);
    const overSvb = rooster.antwoorden.filter(({ vraag }) => vraag.partner === "svb").length;
    expect(toets.vragen).toBe(rooster.antwoorden.length + overSvb);
    expect(toets.geraakt).toBe(overSvb);
    expect(soorten).toEqual(new Set(["zegt-erbij"]));
  });
});

describe("the check that a layer never widens", () => {
  test("names the rule and the question where it would", () => {
    const zonderEisen: typeof metGemeentelaag = (antwoord) => ({
      ...antwoord,
      grondslagen: antwoord.grondslagen.map((grondslag) => ({ ...grondslag, vereisten: [] })),
    });
    const { verruimingen } = toetsGemeentelaag(rooster, LEEG, LEEG, zonderEisen);
    expect(verruimingen[0]).toMatch(/^regel \S+ verliest de eis \S+ \(Als .+\)$/);
  });

  test("and where a question without basis would get one", () => {
    const gever = rooster.antwoorden.find(({ antwoord }) => antwoord.grondslagen.length > 0);
    const altijd: typeof metGemeentelaag = (antwoord) => ({
      ...antwoord,
      uitkomst: "grondslag",
      grondslagen: gever?.antwoord.grondslagen ?? [],
    });
    const { verruimingen } = toetsGemeentelaag(rooster, LEEG, LEEG, altijd);
    expect(verruimingen.some((zin) => zin.includes("van geen-grondslag naar grondslag"))).toBe(true);
    expect(verruimingen.some((zin) => zin.includes("staat niet in de landelijke tabellen"))).toBe(true);
  });
});
