import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefWoordenlijst } from "../../testing/index.ts";
import { beantwoordRuw } from "./beantwoord.ts";
import { schermoordeel } from "./schermoordeel.ts";
import { verwoordAntwoord } from "./verwoord-antwoord.ts";
import { vraagAlsZin, verwoordVraag } from "./verwoord-vraag.ts";
import { leesVraag } from "./vraag.ts";
import { vereistenVan } from "./lichtste-grondslagen.ts";

const w = proefWoordenlijst();

function vraagEnAntwoord(deel: Record<string, unknown>, kennis = proefKennis()) {
  const ruw = { gegevens: ["gewoon"], betrokkene: "client", peildatum: "2019-08-11", ...deel };
  const gelezen = leesVraag(ruw, w);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const antwoord = beantwoordRuw(ruw, kennis);
  if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
  return { vraag: gelezen.vraag, antwoord };
}

function zeg(deel: Record<string, unknown>, beleid = false, kennis = proefKennis()): string {
  const { vraag, antwoord } = vraagEnAntwoord(deel, kennis);
  const { kop, zin } = verwoordAntwoord(antwoord, vraag, w, { beleid });
  return `${kop}: ${zin}`;
}

const INTERN = {
  domein: "wmo",
  richting: "intern",
  partner: "domein-jeugd",
  doel: "behoefte-participatie-zelfredzaamheid",
};
const SVB = { domein: "wmo", richting: "opvragen", partner: "svb", doel: "heronderzoek" };
const SCHULD = { domein: "schuldhulpverlening", richting: "intern", partner: "domein-wmo", doel: "anders" };

const ZINNEN: [string, Record<string, unknown>, string][] = [
  [
    "een grondslag met toestemming en noodzaak",
    { ...INTERN, gegevens: ["gewoon", "gezondheid"] },
    "Ja, mits: U mag gewone persoonsgegevens en gegevens over gezondheid van uw cliënt gebruiken die het domein Jeugd heeft, als uw cliënt er uitdrukkelijk mee instemt en u niet zonder kunt.",
  ],
  [
    "een grondslag met alleen noodzaak",
    SVB,
    "Ja, mits: U mag gewone persoonsgegevens van uw cliënt bij de SVB opvragen, als u niet zonder kunt.",
  ],
  [
    "een grondslag waarvan de bron zegt dat er geen extra eis is",
    { ...SVB, domein: "jeugd", richting: "uitwisselen" },
    "Ja, mits: U mag gewone persoonsgegevens van uw cliënt met de SVB uitwisselen, en de bron noemt geen extra eisen.",
  ],
  [
    "een grondslag waarvan de bron over eisen zwijgt",
    { domein: "werk-en-inkomen", richting: "verstrekken", partner: "uwv", doel: "suwi" },
    "Ja, mits: U mag gewone persoonsgegevens van uw cliënt aan het UWV geven, maar de bron zegt niet of er nog extra eisen zijn.",
  ],
  [
    "geen grondslag voor gewone gegevens binnen de gemeente",
    SCHULD,
    "Afwegen: U mag gewone persoonsgegevens van uw cliënt die het domein Wmo heeft alleen gebruiken als dat past bij het doel waarvoor de gegevens zijn verzameld, want er is geen grondslag.",
  ],
  [
    "geen grondslag voor bijzondere gegevens",
    { ...SCHULD, gegevens: ["gezondheid"] },
    "Nee: U mag gegevens over gezondheid van uw cliënt niet gebruiken die het domein Wmo heeft: er is geen grondslag.",
  ],
  [
    "geen grondslag om te vragen",
    { ...SVB, doel: "suwi" },
    "Nee: U mag gewone persoonsgegevens van uw cliënt niet bij de SVB opvragen: er is geen grondslag.",
  ],
  [
    "een doel dat nog niet is gekozen",
    { ...SVB, doel: null },
    "Onbekend: Het antwoord hangt nog af van het doel.",
  ],
  [
    "een wet die daarna is veranderd",
    { ...SCHULD, peildatum: "2026-11-21" },
    "Onbekend: De wet is veranderd, en de tabellen kennen die verandering nog niet.",
  ],
  [
    "een partner die niet is onderzocht",
    { ...SVB, partner: "huisarts" },
    "Onbekend: De bronnen zeggen niets over delen met de huisarts.",
  ],
  [
    "een betwiste regel",
    { ...INTERN, betrokkene: "inwonend-kind" },
    "Onbekend: Er staat een regel in de bron, maar het is niet zeker dat die klopt.",
  ],
  [
    "een bron die zwijgt over deze persoon",
    { ...SVB, domein: "jeugd", betrokkene: "inwonend-kind" },
    "Onbekend: Er is een regel, maar de bron zegt niet of die ook geldt voor een kind dat bij uw cliënt woont.",
  ],
  [
    "één richting van twee",
    { ...SVB, richting: "uitwisselen" },
    "Onbekend: Er is een regel voor één richting, en niet voor de andere.",
  ],
  [
    "gegevens van het eigen domein",
    { ...INTERN, partner: "domein-wmo" },
    "Onbekend: Dit zijn gegevens van uw eigen domein, en daarover gaan deze tabellen niet.",
  ],
  [
    "een wetsvoorstel",
    { ...SVB, wetsvoorstel: "36295" },
    "Onbekend: Dit gaat over een wetsvoorstel. Ga er niet van uit dat het al wet is.",
  ],
];

describe("verwoordAntwoord", () => {
  it.each(ZINNEN)("%s", (_wat, deel, zin) => {
    expect(zeg(deel)).toBe(zin);
  });

  it("noemt geen toestemming van de cliënt waar de gegevens over een ander gaan", () => {
    const regel = maakRegel({
      betrokkenen: ["inwonend-kind"],
      vereisten: { status: "vermeld", lijst: [{ vereiste: "ondubbelzinnige-toestemming" }] },
    });
    expect(zeg({ ...SVB, betrokkene: "inwonend-kind" }, false, proefKennis([regel]))).toContain(
      "als er ondubbelzinnige toestemming is.",
    );
  });

  it("zegt met beleid van de gemeente dat delen alleen als uitzondering kan", () => {
    expect(zeg({ ...SCHULD, gegevens: ["gezondheid"] }, true)).toBe(
      "Afwegen: U mag gegevens over gezondheid van uw cliënt niet gebruiken die het domein Wmo heeft: er is geen grondslag, en delen kan alleen als uitzondering.",
    );
  });

  it("geeft bij elk oordeel ten hoogste vijf redenen, en zegt wat nu te doen", () => {
    for (const [, deel] of ZINNEN) {
      const { vraag, antwoord } = vraagEnAntwoord(deel);
      const { redenen, vervolg } = verwoordAntwoord(antwoord, vraag, w);
      expect(redenen.length).toBeGreaterThanOrEqual(1);
      expect(redenen.length).toBeLessThanOrEqual(5);
      expect(vervolg).not.toBe("");
    }
  });
});

describe("schermoordeel", () => {
  it("is bij dezelfde vraag alleen met beleid afwegen in plaats van nee", () => {
    const { vraag, antwoord } = vraagEnAntwoord({ ...SVB, doel: "suwi" });
    expect(schermoordeel(antwoord, vraag, w, { beleid: false })).toBe("nee");
    expect(schermoordeel(antwoord, vraag, w, { beleid: true })).toBe("afwegen");
  });

  it("beleid maakt van onbekend geen afwegen", () => {
    const { vraag, antwoord } = vraagEnAntwoord({ ...SVB, partner: "huisarts" });
    expect(schermoordeel(antwoord, vraag, w, { beleid: true })).toBe("onbekend");
  });
});

describe("vereistenVan", () => {
  it("vraagt niet meer dan de lichtste regel die de vraag helemaal draagt", () => {
    const zwaar = maakRegel({
      id: "zwaar",
      vereisten: {
        status: "vermeld",
        lijst: [{ vereiste: "noodzakelijkheid" }, { vereiste: "uitdrukkelijke-toestemming" }],
      },
    });
    const { vraag, antwoord } = vraagEnAntwoord(SVB, proefKennis([zwaar, maakRegel({ id: "licht" })]));
    expect(vereistenVan(antwoord, vraag)).toEqual(["noodzakelijkheid"]);
  });

  it("kiest geen zwijgende of betwiste regel boven een die zijn eisen noemt", () => {
    const zwijgend = maakRegel({ id: "zwijgend", vereisten: { status: "niet-vermeld" } });
    const betwist = maakRegel({
      id: "betwist",
      controle: "betwist",
      opmerkingen: [{ soort: "toelichting", tekst: "t" }],
      vereisten: { status: "geen-extra" },
    });
    const { vraag, antwoord } = vraagEnAntwoord(
      SVB,
      proefKennis([zwijgend, betwist, maakRegel({ id: "noemt" })]),
    );
    expect(vereistenVan(antwoord, vraag)).toEqual(["noodzakelijkheid"]);
  });
});

describe("verwoordVraag", () => {
  it("draait mee met de richting", () => {
    expect(vraagAlsZin({ ...INTERN, gegevens: ["gewoon"], betrokkene: "client" }, w)).toBe(
      "Als Wmo-consulent wil ik gewone persoonsgegevens van mijn cliënt gebruiken die het domein Jeugd heeft, om te beoordelen welke ondersteuning iemand nodig heeft.",
    );
    expect(
      vraagAlsZin({ ...SVB, gegevens: ["gewoon", "bsn"], betrokkene: "client", richting: "verstrekken" }, w),
    ).toBe(
      "Als Wmo-consulent wil ik gewone persoonsgegevens en het burgerservicenummer van mijn cliënt geven aan de SVB, om opnieuw te onderzoeken.",
    );
  });

  it("laat open wat nog niet is gekozen, met het veld erbij", () => {
    expect(vraagAlsZin({ domein: "wmo" }, w)).toBe("Als Wmo-consulent wil ik … van … … …, ….");
    expect(verwoordVraag({}, w)).toContainEqual({ soort: "keuze", veld: "partner", tekst: "" });
  });
});
