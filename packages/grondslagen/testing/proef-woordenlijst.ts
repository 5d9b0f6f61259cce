import { woordenlijstSchema, type Woordenlijst } from "../src/model/woordenlijst.ts";

/** A vocabulary of a few terms with the slugs of the contract, for tests of the core. Not a legal table. */
export function proefWoordenlijst(): Woordenlijst {
  return woordenlijstSchema.parse({
    domeinen: [
      domein("wmo", "Wmo", "Wmo-consulent", "wmo-2015", "wmo"),
      domein("jeugd", "Jeugd", "jeugdconsulent", "jeugdwet", "jeugdwet"),
      domein("werk-en-inkomen", "Werk & Inkomen", "klantmanager", "participatiewet", "participatiewet"),
      domein("schuldhulpverlening", "Schuldhulpverlening", "schuldhulpconsulent", "wgs", "wgs"),
    ],
    richtingen: [
      { id: "intern", naam: "binnen de gemeente" },
      { id: "verstrekken", naam: "wij geven aan de partner" },
      { id: "opvragen", naam: "wij vragen aan de partner" },
      { id: "uitwisselen", naam: "beide richtingen" },
    ],
    partners: [
      intern("domein-wmo", "Wmo", "wmo"),
      intern("domein-jeugd", "Jeugd", "jeugd"),
      intern("domein-werk-en-inkomen", "Werk & Inkomen", "werk-en-inkomen"),
      intern("domein-schuldhulpverlening", "Schuldhulpverlening", "schuldhulpverlening"),
      { id: "svb", naam: "SVB", inZin: "de SVB", soort: "bestuursorgaan" },
      { id: "uwv", naam: "UWV", inZin: "het UWV", soort: "bestuursorgaan" },
      { id: "huisarts", naam: "Huisarts", inZin: "de huisarts", soort: "zorg" },
    ],
    gegevens: [
      { id: "gewoon", naam: "gewone persoonsgegevens", categorie: "gewoon" },
      { id: "bijzonder", naam: "bijzondere persoonsgegevens", categorie: "bijzonder" },
      { id: "gezondheid", naam: "gegevens over gezondheid", categorie: "bijzonder" },
      {
        id: "strafrechtelijk",
        naam: "strafrechtelijke gegevens",
        categorie: "strafrechtelijk",
      },
      { id: "bsn", naam: "burgerservicenummer", inZin: "het burgerservicenummer", categorie: "bsn" },
    ],
    betrokkenen: [
      { id: "client", naam: "de cliënt zelf", inZin: "uw cliënt" },
      { id: "inwonend-kind", naam: "inwonend kind", inZin: "een kind dat bij uw cliënt woont" },
      { id: "uitwonend-kind", naam: "kind dat elders woont", inZin: "een kind dat ergens anders woont" },
    ],
    herkomst: [
      { id: "client", naam: "van de cliënt", inZin: "die u van de cliënt kreeg" },
      { id: "jeugdwet", naam: "Jeugdwet", ookAls: [{ herkomst: "domeinwetten", betwist: false }] },
      { id: "participatiewet", naam: "Participatiewet" },
      { id: "wgs", naam: "Wgs" },
      { id: "wmo", naam: "Wmo" },
      { id: "domeinwetten", naam: "domeinwetten" },
    ],
    doelen: [
      {
        id: "behoefte-participatie-zelfredzaamheid",
        naam: "Beoordeling behoefte",
        inZin: "om te beoordelen welke ondersteuning iemand nodig heeft",
      },
      { id: "heronderzoek", naam: "Heronderzoek", inZin: "om opnieuw te onderzoeken" },
      { id: "suwi", naam: "Wet SUWI", inZin: "om de Wet SUWI uit te voeren" },
    ],
    vereisten: [
      { id: "noodzakelijkheid", naam: "noodzakelijkheidsvereiste", toelichting: "Alleen wat nodig is." },
      { id: "uitdrukkelijke-toestemming", naam: "uitdrukkelijke toestemming" },
      { id: "ondubbelzinnige-toestemming", naam: "ondubbelzinnige toestemming" },
    ],
    wetten: [
      { id: "wmo-2015", naam: "Wmo 2015", bwb: "BWBR0035362", begin: "2015-01-01" },
      { id: "jeugdwet", naam: "Jeugdwet", bwb: "BWBR0034925", begin: "2015-01-01" },
      { id: "participatiewet", naam: "Participatiewet", bwb: "BWBR0015703", begin: "2015-01-01" },
      { id: "wgs", naam: "Wet gemeentelijke schuldhulpverlening", bwb: "BWBR0031331", begin: "2012-07-01" },
    ],
    feiten: [
      { id: "leeftijd", naam: "Leeftijd", soort: "leeftijd", vraag: "Hoe oud is de persoon?" },
      {
        id: "leerplichtig",
        naam: "Leerplichtig",
        soort: "ja-nee",
        vraag: "Is de jongere leerplichtig?",
        ja: "de jongere nog leerplichtig is",
        nee: "de jongere niet meer leerplichtig is",
      },
      {
        id: "verzuim",
        naam: "Verzuim",
        soort: "ja-nee",
        vraag: "Is er verzuim?",
        ja: "er verzuim is",
        nee: "er geen verzuim is",
      },
    ],
  });
}

function domein(id: string, naam: string, rol: string, wet: string, herkomst: string) {
  return { id, naam, inZin: `het domein ${naam}`, rol, wet, herkomst };
}

function intern(id: string, naam: string, domeinId: string) {
  return {
    id,
    naam: `Domein ${naam}`,
    inZin: `het domein ${naam}`,
    soort: "intern-domein",
    domein: domeinId,
  };
}
