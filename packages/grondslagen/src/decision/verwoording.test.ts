import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { woordenlijstSchema, type Woordenlijst } from "../model/woordenlijst.ts";
import { wetsvoorstelSchema, type Voorstelstand } from "../model/wetsvoorstel.ts";
import { datum } from "../time/datum.ts";
import { beantwoord } from "./beantwoord.ts";
import { grenzenVan, handelingVan, inZin, momentVan, naam, naamgrenzen, opsomming } from "./benoem.ts";
import { redenenVan } from "./redenen.ts";
import { feitenZin, feitInWoorden } from "./verwoord-feiten.ts";
import { verwoordAntwoord } from "./verwoord-antwoord.ts";
import { vraagAlsZin } from "./verwoord-vraag.ts";
import { waarschuwingVanVoorstel } from "./verwoord-wetsvoorstel.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const w = () => proefWoordenlijst();

/** The vocabulary in which the SVB once was the Sociale Raad, and in the Wgs still is "de Bank". */
function metNamen(): Woordenlijst {
  const basis = w();
  return woordenlijstSchema.parse({
    ...basis,
    partners: basis.partners.map((partner) =>
      partner.id === "svb"
        ? {
            ...partner,
            namen: [
              { naam: "Sociale Raad", inZin: "de Sociale Raad", geldig: { van: null, tot: "2016-01-01" } },
              { naam: "SVB oud", geldig: { van: "2016-01-01", tot: "2017-01-01" } },
              { naam: "Bank", wet: "wgs", geldig: { van: "2016-01-01", tot: null } },
            ],
          }
        : partner,
    ),
  });
}
const op = (dag: string, wet?: string) => ({ peildatum: datum(dag), wet });

describe("a name", () => {
  it("is the one of its day and its law", () => {
    const v = metNamen();
    expect(naam(v, "partners", "svb")).toBe("SVB");
    expect(naam(v, "partners", "svb", op("2015-12-31"))).toBe("Sociale Raad");
    expect(naam(v, "partners", "svb", op("2016-06-01"))).toBe("SVB oud");
    expect(naam(v, "partners", "svb", op("2016-06-01", "wgs"))).toBe("Bank");
    expect(naam(v, "partners", "svb", op("2018-01-01", "wmo-2015"))).toBe("SVB");
    expect(naam(v, "partners", "bestaat-niet", op("2018-01-01"))).toBe("bestaat-niet");
  });

  it("has the form of a sentence that goes with it, and stands by itself where there is none", () => {
    const v = metNamen();
    expect(inZin(v, "partners", "svb")).toBe("de SVB");
    expect(inZin(v, "partners", "svb", op("2018-01-01"))).toBe("de SVB");
    expect(inZin(v, "partners", "svb", op("2015-12-31"))).toBe("de Sociale Raad");
    expect(inZin(v, "partners", "svb", op("2016-06-01"))).toBe("SVB oud");
    expect(inZin(v, "partners", "bestaat-niet")).toBe("bestaat-niet");
    expect(inZin(v, "doelen", "suwi")).toBe("om de Wet SUWI uit te voeren");
    expect(inZin(v, "vereisten", "noodzakelijkheid")).toBe("noodzakelijkheidsvereiste");
  });

  it("keeps the article of the form it ends", () => {
    const v = metNamen();
    const bureau = {
      ...v.partners.find(({ id }) => id === "svb")!,
      id: "ib",
      naam: "IB",
      inZin: "het Bureau",
    };
    const namen = [{ naam: "Bureau", geldig: { van: null, tot: datum("2020-01-01") } }];
    const met = { ...v, partners: [...v.partners, { ...bureau, namen }] };
    expect(inZin(met, "partners", "ib", op("2019-01-01"))).toBe("het Bureau");
  });

  it("is told at the moment of the question, in the law of its domain", () => {
    const peildatum = datum("2019-08-11");
    expect(momentVan({ domein: "wgs" }, w())).toBeUndefined();
    expect(momentVan({ domein: "wmo", peildatum }, w())).toEqual({ peildatum, wet: "wmo-2015" });
    expect(momentVan({ domein: null, peildatum }, w())).toEqual({ peildatum, wet: undefined });
    expect(momentVan({ domein: "bestaat-niet", peildatum }, w())).toEqual({ peildatum, wet: undefined });
  });

  it("changes on days that stand in order, each once", () => {
    expect(naamgrenzen(metNamen())).toEqual(["2016-01-01", "2017-01-01"]);
    expect(naamgrenzen(w())).toEqual([]);
    const periode = (van: string | null, tot: string | null) => ({
      geldig: { van: van === null ? null : datum(van), tot: tot === null ? null : datum(tot) },
    });
    expect(grenzenVan([periode("2020-01-01", null), periode(null, "2019-01-01")])).toEqual([
      "2019-01-01",
      "2020-01-01",
    ]);
  });
});

describe("a list in a sentence", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a of b"],
    [["a", "b", "c"], "a, b of c"],
  ])("%j is %s", (delen, zin) => {
    expect(opsomming(delen)).toBe(zin);
  });
  it("can be all of them", () => {
    expect(opsomming(["a", "b"], "en")).toBe("a en b");
  });
  it.each([
    ["intern", "gebruiken binnen de gemeente"],
    ["verstrekken", "geven"],
    ["opvragen", "opvragen"],
    ["iets-anders", "iets-anders"],
  ])("what is done in the direction %s is %s", (richting, handeling) => {
    expect(handelingVan(richting)).toBe(handeling);
  });
});

describe("a fact in words", () => {
  const onbekend = {
    ...w(),
    feiten: [{ id: "kaal", naam: "Kaal feit", soort: "ja-nee" as const, vraag: "?" }],
  };
  it.each([
    [{ feit: "leeftijd", van: 18, tot: 27 }, "het gaat om iemand van 18 tot en met 26 jaar"],
    [{ feit: "leeftijd", van: null, tot: 18 }, "het gaat om iemand jonger dan 18 jaar"],
    [{ feit: "leeftijd", van: 18, tot: null }, "het gaat om iemand van 18 jaar of ouder"],
    [{ feit: "leeftijd", van: null, tot: null }, "het gaat om iemand van 0 jaar of ouder"],
    [{ feit: "verzuim", is: true }, "er verzuim is"],
    [{ feit: "verzuim", is: false }, "er geen verzuim is"],
    [{ feit: "bestaat-niet", is: true }, "“bestaat-niet” klopt"],
    [{ feit: "bestaat-niet", is: false }, "“bestaat-niet” niet klopt"],
  ])("%j: %s", (eis, zin) => {
    expect(feitInWoorden(eis, w())).toBe(zin);
  });

  it("is named as it is where nobody wrote it as a sentence", () => {
    expect(feitInWoorden({ feit: "kaal", is: true }, onbekend as unknown as Woordenlijst)).toBe(
      "“kaal feit” klopt",
    );
  });

  it("says what is so and what is still to be told, and nothing where there is nothing to say", () => {
    const regel = maakRegel({
      voorwaarden: ["Een."],
      feiten: [
        { feit: "leerplichtig", is: true, voorwaarde: 1 },
        { feit: "verzuim", is: true, voorwaarde: 1, beslissend: true },
      ],
    });
    expect(feitenZin(regel, { leerplichtig: true }, w())).toBe(
      "De regel geldt als de jongere nog leerplichtig is. Dat klopt. Nog te weten: of er verzuim is.",
    );
    expect(feitenZin(regel, { leerplichtig: true, verzuim: true }, w())).toBe(
      "De regel geldt als de jongere nog leerplichtig is en er verzuim is. Dat klopt.",
    );
    expect(feitenZin(maakRegel(), { verzuim: true }, w())).toBeNull();
  });
});

const RUW = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  peildatum: "2019-08-11",
};
function vraagVan(anders: object = {}): Vraag {
  const gelezen = leesVraag({ ...RUW, ...anders }, w());
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

describe("the question as a sentence", () => {
  it.each([
    [
      RUW,
      "Als Wmo-consulent wil ik gewone persoonsgegevens van mijn cliënt opvragen bij de SVB, om opnieuw te onderzoeken.",
    ],
    [
      { ...RUW, richting: "intern", partner: "domein-jeugd", herkomst: "jeugdwet" },
      "Als Wmo-consulent wil ik gewone persoonsgegevens van mijn cliënt gebruiken die het domein Jeugd heeft, om opnieuw te onderzoeken.",
    ],
    [
      { ...RUW, richting: "verstrekken", gegevens: ["gewoon", "bsn"], herkomst: "client", doel: "anders" },
      "Als Wmo-consulent wil ik gewone persoonsgegevens en het burgerservicenummer van mijn cliënt geven aan de SVB, voor een doel dat niet in de lijst staat, met gegevens die ik van de cliënt kreeg.",
    ],
    [
      { ...RUW, richting: "uitwisselen", betrokkene: null },
      "Als Wmo-consulent wil ik gewone persoonsgegevens van … uitwisselen met de SVB, om opnieuw te onderzoeken.",
    ],
    [{}, "Als … wil ik … van … … …, …."],
  ])("%#", (vraag, zin) => {
    expect(vraagAlsZin(vraag as Parameters<typeof vraagAlsZin>[0], w())).toBe(zin);
  });
});

describe("the answer in words", () => {
  const zeg = (regel: object, anders: object = {}) => {
    const vraag = vraagVan(anders);
    const antwoord = beantwoord(vraag, proefTabelversie([maakRegel(regel)]), proefKennis());
    return { woorden: verwoordAntwoord(antwoord, vraag, w()), redenen: redenenVan(antwoord, vraag, w()) };
  };
  const eis = (vereiste: string) => ({ vereisten: { status: "vermeld", lijst: [{ vereiste }] } });

  it.each([
    ["noodzakelijkheid", "client", "u niet zonder kunt"],
    ["uitdrukkelijke-toestemming", "client", "uw cliënt er uitdrukkelijk mee instemt"],
    ["uitdrukkelijke-toestemming", "inwonend-kind", "er uitdrukkelijke toestemming is"],
    ["ondubbelzinnige-toestemming", "client", "uw cliënt er ondubbelzinnig mee instemt"],
    ["ondubbelzinnige-toestemming", "inwonend-kind", "er ondubbelzinnige toestemming is"],
    ["iets-anders", "client", "u voldoet aan “iets-anders”"],
  ])("asks %s of %s as: %s", (vereiste, betrokkene, deel) => {
    const { woorden } = zeg({ ...eis(vereiste), betrokkenen: [betrokkene] }, { betrokkene });
    expect(woorden.zin.endsWith(`bij de SVB opvragen, als ${deel}.`)).toBe(true);
    expect(woorden.vereisten.map(({ id }) => id)).toEqual([vereiste]);
  });

  it("says consent is no basis, only where consent is asked", () => {
    const zin = "De toestemming is een extra eis van de wet. Zij is niet de grondslag.";
    expect(zeg(eis("uitdrukkelijke-toestemming")).redenen).toContain(zin);
    expect(zeg(eis("noodzakelijkheid")).redenen).not.toContain(zin);
  });

  it.each([
    ["6-1-a", "De grondslag is toestemming (AVG, artikel 6, lid 1, onder a)."],
    ["6-1-b", "De grondslag is een overeenkomst (AVG, artikel 6, lid 1, onder b)."],
    ["6-1-c", "De grondslag is een wettelijke verplichting (AVG, artikel 6, lid 1, onder c)."],
    ["6-1-d", "De grondslag is een vitaal belang (AVG, artikel 6, lid 1, onder d)."],
    ["6-1-e", "De grondslag is een taak van algemeen belang (AVG, artikel 6, lid 1, onder e)."],
    ["6-1-f", "De grondslag is een gerechtvaardigd belang (AVG, artikel 6, lid 1, onder f)."],
    [null, "De bron noemt niet welke grondslag uit de AVG hierbij hoort."],
  ])("names the basis %s", (avg, zin) => {
    expect(zeg({ avg }).redenen).toEqual([
      "De regel staat in Wmo 2015, artikel 5.2.4, lid 2.",
      zin,
      "Ook met een grondslag deelt u alleen wat nodig is voor uw doel.",
    ]);
  });

  it("without a basis says why, for ordinary data and for others", () => {
    const anders = { partners: ["huisarts"] };
    expect(zeg(anders).redenen).toEqual(
      expect.arrayContaining([
        "In de tabellen staat geen regel die past bij uw vraag.",
        "Wat het dichtst in de buurt komt: deze regel geldt voor de huisarts.",
        "Toestemming, een convenant of een akkoord van de wethouder is hier geen grondslag.",
      ]),
    );
    expect(zeg({ ...anders, gegevens: { draagt: ["bsn"] } }, { gegevens: ["bsn"] }).redenen).toContain(
      "Voor bijzondere of strafrechtelijke gegevens en voor het burgerservicenummer is altijd een regel in de wet nodig.",
    );
    expect(zeg({}, { doel: null }).redenen).toContain("De tabellen geven nog geen zeker antwoord.");
  });

  it.each([
    [{}, {}, "Start een afweging en schrijf op hoe u aan elke eis voldoet. Deel niet meer dan nodig is."],
    [{}, { doel: null }, "Kies wat nog ontbreekt. Dan wordt het antwoord zekerder."],
    [
      {},
      { doel: "suwi" },
      "Deel niet. Kan het anders? Vraag het uw cliënt zelf, of bespreek de situatie zonder te zeggen om wie het gaat.",
    ],
    [{ controle: "betwist" }, {}, "Deel nog niet. Vraag het aan uw privacyadviseur."],
    [
      {},
      { richting: "verstrekken" },
      "Start een afweging. U kijkt dan eerst of het nieuwe doel past bij het eerste doel. Niet delen mag altijd.",
    ],
  ])("says what to do now: %j %j", (regel, anders, vervolg) => {
    expect(zeg(regel, anders).woorden.vervolg).toBe(vervolg);
  });
});

describe("how far a bill was", () => {
  const STANDEN: [Voorstelstand, string][] = [
    [
      "consultatie",
      "Op 11 augustus 2019 kon iedereen op het plan reageren (consultatie). Het is dan geen geldende wet.",
    ],
    ["ingediend", "Op 11 augustus 2019 was het ingediend bij de Tweede Kamer. Het is dan geen geldende wet."],
    ["tweede-kamer", "Op 11 augustus 2019 lag het in de Tweede Kamer. Het is dan geen geldende wet."],
    ["eerste-kamer", "Op 11 augustus 2019 lag het in de Eerste Kamer. Het is dan geen geldende wet."],
    [
      "aangenomen-zonder-datum",
      "Op 11 augustus 2019 was het aangenomen, maar gold het nog niet. Het is dan geen geldende wet.",
    ],
    ["in-werking", "Op 11 augustus 2019 was dit voorstel al wet."],
    ["vervallen", "Op 11 augustus 2019 was het voorstel vervallen. Het is dan geen geldende wet."],
    [
      "onbekend",
      "Hoe ver het op 11 augustus 2019 was, is niet bekend. Ook is niet bekend of het toen al wet was.",
    ],
  ];
  const zin = (stand: Voorstelstand, sinds: string | null, anders: object = {}) =>
    waarschuwingVanVoorstel(
      {
        voorstel: wetsvoorstelSchema.parse({
          dossiernummer: "12345",
          titel: "Proefwet",
          stand,
          standSinds: sinds,
          tekst: "Voorstel.",
          bron: "Kamerstuk",
          ...anders,
        }),
        stand,
        uitslag: "geen-rijen",
      },
      datum("2019-08-11"),
      proefTabelversie(),
    ).tekst;

  it.each(STANDEN)("%s", (stand, verder) => {
    expect(zin(stand, stand === "onbekend" ? null : "2019-01-01")).toBe(
      `Dit antwoord gaat over een wetsvoorstel: Proefwet (dossier 12345). ${verder} De tekst van het voorstel is niet gelezen. Daarom zegt dit antwoord niet wat het voorstel verandert.`,
    );
  });

  it("says what is expected only as long as it can come", () => {
    const verwacht = { datum: "2020-01-01", zekerheid: "laag", tekst: "Zeker is dat niet." };
    expect(zin("ingediend", "2019-01-01", { verwacht })).toContain(
      "De verwachting is 1 januari 2020. Zeker is dat niet.",
    );
    expect(zin("ingediend", "2019-01-01", { verwacht: { ...verwacht, datum: null } })).toContain(
      "geen geldende wet. Zeker is dat niet.",
    );
    expect(zin("vervallen", "2019-01-01", { verwacht })).not.toContain("verwachting");
    expect(zin("in-werking", "2019-01-01", { verwacht })).not.toContain("verwachting");
  });
});
