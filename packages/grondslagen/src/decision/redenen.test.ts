import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import type { Antwoord, GrondslagInAntwoord, WaarschuwingSoort } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { gedragenDelen, lichtsteGrondslagen, vereistenVan } from "./lichtste-grondslagen.ts";
import { redenenVan } from "./redenen.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const w = proefWoordenlijst();

function gelezen(anders: Record<string, unknown> = {}): Vraag {
  const uit = leesVraag(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
      ...anders,
    },
    w,
  );
  if (!uit.ok) throw new Error(uit.fout.melding);
  return uit.vraag;
}
const antwoordOp = (vraag: Vraag, regels = [maakRegel()]): Antwoord =>
  beantwoord(vraag, proefTabelversie(regels), proefKennis());

const STEMT_IN = "De toestemming is een extra eis van de wet. Zij is niet de grondslag.";
const BIJ_BIJZONDER =
  "Voor bijzondere of strafrechtelijke gegevens en voor het burgerservicenummer is altijd een regel in de wet nodig.";
const PAST_HET =
  "Gewone gegevens mag u soms delen als het nieuwe doel past bij het eerste doel (AVG, artikel 6, lid 4).";
const GEEN_GRONDSLAG = "Toestemming, een convenant of een akkoord van de wethouder is hier geen grondslag.";
const GEEN_REGEL = "In de tabellen staat geen regel die past bij uw vraag.";

describe("redenen bij een grondslag", () => {
  it("noemen elk artikel met de naam van zijn wet, de AVG en dat u niet meer deelt dan nodig", () => {
    const artikelen = [
      { wet: "wmo-2015", artikel: "5.2.4", lid: "2" },
      { wet: "jeugdwet", artikel: "7.4.0", lid: null },
    ];
    const vraag = gelezen();
    expect(redenenVan(antwoordOp(vraag, [maakRegel({ artikelen })]), vraag, w)).toEqual([
      "De regel staat in Wmo 2015, artikel 5.2.4, lid 2; Jeugdwet, artikel 7.4.0.",
      "De grondslag is een taak van algemeen belang (AVG, artikel 6, lid 1, onder e).",
      "Ook met een grondslag deelt u alleen wat nodig is voor uw doel.",
    ]);
  });

  it("zeggen dat toestemming een eis is, zodra één regel haar vraagt naast andere eisen", () => {
    const met = maakRegel({
      id: "met",
      gegevens: { draagt: ["gezondheid"] },
      art9: "niet-vermeld",
      vereisten: {
        status: "vermeld",
        lijst: [{ vereiste: "noodzakelijkheid" }, { vereiste: "uitdrukkelijke-toestemming" }],
      },
    });
    const vraag = gelezen({ gegevens: ["gewoon", "gezondheid"] });
    expect(redenenVan(antwoordOp(vraag, [maakRegel(), met]), vraag, w)).toContain(STEMT_IN);
    expect(redenenVan(antwoordOp(gelezen()), gelezen(), w)).not.toContain(STEMT_IN);
  });

  it("zeggen dat de bron geen grondslag uit de AVG noemt", () => {
    const vraag = gelezen();
    expect(redenenVan(antwoordOp(vraag, [maakRegel({ avg: null })]), vraag, w)).toContain(
      "De bron noemt niet welke grondslag uit de AVG hierbij hoort.",
    );
  });
});

describe("redenen zonder grondslag", () => {
  const zonder = { doel: "suwi" };

  it("noemen wat in de buurt komt, en wat hier geen grondslag is", () => {
    const vraag = gelezen(zonder);
    const redenen = redenenVan(antwoordOp(vraag), vraag, w);
    expect(redenen[0]).toBe(GEEN_REGEL);
    expect(redenen[1]).toMatch(/^Wat het dichtst in de buurt komt: \p{Ll}/u);
    expect(redenen.slice(2)).toEqual([GEEN_GRONDSLAG]);
  });

  it("noemen niets in de buurt waar niets in de buurt is", () => {
    const vraag = gelezen(zonder);
    const antwoord = { ...antwoordOp(vraag), bijna: [] };
    expect(redenenVan(antwoord, vraag, w)).toEqual([GEEN_REGEL, GEEN_GRONDSLAG]);
  });

  it.each([
    [["gezondheid"], "intern", "domein-jeugd", true, false],
    [["gewoon", "bsn"], "verstrekken", "svb", true, false],
    [["gewoon"], "intern", "domein-jeugd", false, true],
    [["gewoon"], "verstrekken", "svb", false, true],
    [["gewoon"], "opvragen", "svb", false, false],
  ])("%j %s: over bijzondere gegevens en over passende doelen", (gegevens, richting, partner, wet, past) => {
    const vraag = gelezen({ gegevens, richting, partner, doel: "suwi" });
    const antwoord = { ...antwoordOp(vraag), bijna: [] };
    expect(antwoord.uitkomst).toBe("geen-grondslag");
    const redenen = redenenVan(antwoord, vraag, w);
    expect(redenen.includes(BIJ_BIJZONDER)).toBe(wet);
    expect(redenen.includes(PAST_HET)).toBe(past);
  });

  it("zeggen alleen dat het niet zeker is waar nog iets open staat", () => {
    const vraag = gelezen({ doel: null, gegevens: ["gewoon"] });
    const antwoord = { ...antwoordOp(vraag), bijna: [] };
    expect(antwoord.uitkomst).toBe("onvolledig");
    expect(redenenVan(antwoord, vraag, w)).toEqual(["De tabellen geven nog geen zeker antwoord."]);
  });

  it("zeggen bij een verbod van de gemeente alleen wat de gemeente zegt", () => {
    const vraag = gelezen(zonder);
    const verbod = { soort: "gemeente-verbod" as const, tekst: "Uw gemeente wil dit niet." };
    const antwoord = antwoordOp(vraag);
    expect(redenenVan({ ...antwoord, waarschuwingen: [verbod] }, vraag, w)).toEqual([verbod.tekst]);
  });
});

describe("redenen uit een waarschuwing", () => {
  const vraag = gelezen({ doel: "suwi" });
  const redenen = (...waarschuwingen: { soort: WaarschuwingSoort; tekst: string }[]) =>
    redenenVan({ ...antwoordOp(vraag), waarschuwingen, bijna: [] }, vraag, w);

  it("zijn alleen die de uitkomst verklaren, vooraan, elk één keer", () => {
    const wet = { soort: "bron-zegt-geen-grondslag" as const, tekst: "De bron vond niets." };
    const lijst = redenen({ soort: "opmerking", tekst: "Iets anders." }, wet, wet);
    expect(lijst).toEqual(["De bron vond niets.", GEEN_REGEL, GEEN_GRONDSLAG]);
  });

  it("zijn de eerste twee zinnen; een afkorting of getal eindigt geen zin", () => {
    const tekst = "Artikel 5.2 lid 3 e.v. zegt dit. Dat is zo. En dit staat verderop.";
    expect(redenen({ soort: "betwist", tekst })[0]).toBe("Artikel 5.2 lid 3 e.v. zegt dit. Dat is zo.");
  });

  it("zijn er nooit meer dan vijf", () => {
    const lijst = redenen(
      ...["Een.", "Twee.", "Drie.", "Vier.", "Vijf.", "Zes."].map((tekst) => ({
        soort: "betwist" as const,
        tekst,
      })),
    );
    expect(lijst).toEqual(["Een.", "Twee.", "Drie.", "Vier.", "Vijf."]);
  });
});

describe("wat een vraag draagt", () => {
  const vraag = { richting: "uitwisselen", gegevens: ["gewoon", "bsn"] };
  const grondslag = (anders: Partial<GrondslagInAntwoord>): GrondslagInAntwoord =>
    ({
      regel: "r",
      vereisten: ["noodzakelijkheid"],
      vereistenStatus: "vermeld",
      controle: "uit-bron",
      draagt: ["gewoon", "bsn"],
      richtingen: ["verstrekken", "opvragen"],
      open: [],
      ...anders,
    }) as GrondslagInAntwoord;
  const met = (...grondslagen: GrondslagInAntwoord[]) =>
    ({ uitkomst: "grondslag", grondslagen }) as unknown as Antwoord;

  it("is per richting en soort gegeven wat die draagt en niet openstaat", () => {
    const geven = grondslag({ regel: "geven", richtingen: ["verstrekken"], draagt: ["gewoon"] });
    const open = grondslag({ regel: "open", open: ["doel"] });
    const delen = gedragenDelen(met(geven, open), vraag);
    expect(
      delen.map((deel) => [deel.richting, deel.gegeven, deel.grondslagen.map(({ regel }) => regel)]),
    ).toEqual([
      ["verstrekken", "gewoon", ["geven"]],
      ["verstrekken", "bsn", []],
      ["opvragen", "gewoon", []],
      ["opvragen", "bsn", []],
    ]);
    expect(lichtsteGrondslagen(met(geven, open), vraag)).toEqual([geven]);
  });

  it("wordt per deel gekozen: zeker voor betwist, genoemde eisen voor zwijgen, dan de minste eisen", () => {
    const betwist = grondslag({ regel: "betwist", controle: "betwist", vereisten: [] });
    const zwijgt = grondslag({ regel: "zwijgt", vereistenStatus: "niet-vermeld", vereisten: [] });
    const geen = grondslag({ regel: "geen", vereistenStatus: "geen-extra", vereisten: [] });
    const twee = grondslag({ regel: "twee", vereisten: ["a", "b"] });
    const een = grondslag({ regel: "een" });
    const volgorde = [een, twee, geen, zwijgt, betwist];
    for (let aantal = volgorde.length; aantal > 0; aantal -= 1) {
      const rest = volgorde.slice(volgorde.length - aantal);
      expect(lichtsteGrondslagen(met(...rest.toReversed()), vraag)).toEqual([rest[0]]);
    }
  });

  it("heeft zonder grondslag geen eisen", () => {
    const een = grondslag({});
    expect(vereistenVan(met(een), vraag)).toEqual(["noodzakelijkheid"]);
    expect(vereistenVan({ ...met(een), uitkomst: "onvolledig" }, vraag)).toEqual([]);
  });
});
