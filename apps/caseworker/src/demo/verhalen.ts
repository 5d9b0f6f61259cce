import type { Antwoorden, Datum, Waarde } from "@core/grondslagen";

/**
 * The cases of the demo: made up, about nobody. Days are given as days before today, so that the demo never looks old.
 */
export type DagenGeleden = (dagen: number) => Datum;

const tekst = (feiten: string): Waarde => ({ feiten });
const ja = (toelichting = ""): Waarde =>
  toelichting === "" ? { keuze: "ja" } : { keuze: "ja", toelichting };
const nee = (toelichting = ""): Waarde =>
  toelichting === "" ? { keuze: "nee" } : { keuze: "nee", toelichting };

/** What every case answers alike: one adult, who was told, and no secrets. */
function basis(geleden: DagenGeleden): Antwoorden {
  return {
    "acuut-gevaar": nee(),
    betrokkene: "client",
    personen: [{ id: "client", rol: "client", leeftijd: 58, kanOverzien: "ja" }],
    beroepsgeheim: "geen-geheim",
    politiegegevens: "geen",
    grondslag: { gezien: true },
    "gezin-geinformeerd": "ja",
    "gezin-toelichting": tekst("Verteld aan de keukentafel, met de brief erbij."),
    opslag: tekst("In ons eigen systeem, alleen bij dit onderzoek."),
    "juist-gecontroleerd": geleden(1),
    verzending: "gesprek",
    "minst-ingrijpend": ja("Zonder naam bespreken helpt hier niet: het gaat over de hulp van deze persoon."),
    integer: ja("Bij een ander zou ik hetzelfde kiezen."),
  };
}

function gegeven(omschrijving: string, soort: string, waarvoor: string): Waarde {
  return [{ id: "g1", omschrijving, soort, nodig: "ja", waarvoor }];
}

const NODIG = {
  status: "voldaan",
  toelichting: "Zonder de uren weet ik niet welke hulp er nog bij moet.",
} as const;

/** The Wmo uses what Jeugd knows, for the need assessment; the consent is still to come. */
export function wmoGebruiktJeugd(geleden: DagenGeleden): Antwoorden {
  return {
    ...basis(geleden),
    domein: "wmo",
    "taak-uitleg": tekst("Ik onderzoek welke begeleiding iemand thuis nodig heeft."),
    richting: "intern",
    partner: "domein-jeugd",
    doel: "behoefte-participatie-zelfredzaamheid",
    "doel-uitleg": tekst("Weten welke hulp er al in huis komt, zodat wij niets dubbel doen."),
    gegevens: gegeven("uren opvoedhulp per week", "gewoon", "om dubbele hulp te voorkomen"),
    vereisten: { noodzakelijkheid: NODIG },
  };
}

/** The same with the consent recorded, and decided. */
export function wmoMetToestemming(geleden: DagenGeleden): Antwoorden {
  return {
    ...wmoGebruiktJeugd(geleden),
    vereisten: {
      noodzakelijkheid: NODIG,
      "uitdrukkelijke-toestemming": {
        status: "voldaan",
        door: "de cliënt zelf",
        hoe: "in een gesprek thuis",
        wanneer: geleden(3),
        waarvoor: "de uren opvragen bij Jeugd",
        kanOverzien: "ja",
        toelichting: "",
      },
    },
    besluit: "delen-met-grondslag",
  };
}

/** Werk en Inkomen wants a medical file: no basis, and nothing is shared. */
export function weniVraagtDossier(geleden: DagenGeleden): Antwoorden {
  return {
    ...basis(geleden),
    domein: "werk-en-inkomen",
    "taak-uitleg": tekst("Ik onderzoek welk werk past."),
    richting: "intern",
    partner: "domein-wmo",
    doel: "anders",
    "doel-uitleg": tekst("Inschatten hoeveel uur iemand aankan."),
    gegevens: gegeven("medisch dossier", "gezondheid", "om te weten welk werk past"),
    "toestemming-geweigerd": nee(),
    koers: "niet-delen",
    besluit: "niet-delen",
    "besluit-reden": tekst(
      "Er is geen grondslag. De persoon kan zelf vertellen wat lukt, met een arts erbij.",
    ),
  };
}

/** Under the policy of the demo gemeente: weighed, discussed, and called what it is. */
export function uitzonderingWeni(geleden: DagenGeleden): Antwoorden {
  return {
    ...basis(geleden),
    domein: "werk-en-inkomen",
    "taak-uitleg": tekst("Ik help iemand aan werk en aan een vast inkomen."),
    richting: "intern",
    partner: "domein-schuldhulpverlening",
    doel: "anders",
    "doel-uitleg": tekst("Voorkomen dat iemand het huis uit moet."),
    gegevens: gegeven("datum van de ontruiming", "gewoon", "om vóór die dag een voorschot te regelen"),
    "toestemming-geweigerd": nee(),
    koers: "verder-wegen",
    "verzameld-voor": tekst("Door schuldhulpverlening, voor een plan voor de schulden."),
    beslissing: nee(),
    verband: ja("Beide gaan over rondkomen."),
    kader: ja(),
    aard: nee("Schulden liggen gevoelig."),
    gevolgen: ja(),
    waarborgen: ja("Eén collega leest het."),
    verwachting: ja(),
    verenigbaar: nee("De gegevens zijn verzameld voor de schulden, niet voor de uitkering."),
    doelmatig: tekst("Met de datum kan ik het voorschot op tijd regelen."),
    noodzakelijk: tekst("Zonder de datum komt het voorschot te laat."),
    alternatieven: ["anoniem", "gezin-vragen"],
    overleg: [
      {
        id: "o1",
        soort: "privacyadviseur",
        metRol: "privacyadviseur van de gemeente",
        wanneer: geleden(2),
        uitkomst: "Alleen de datum. Het bedrag van de schuld blijft weg.",
        oneens: false,
      },
    ],
    "belang-kind": tekst("Er wonen geen kinderen."),
    besluit: "delen-gemotiveerde-uitzondering",
    "besluit-reden": tekst("Zonder deze datum raakt iemand een huis kwijt."),
  };
}

/** Just begun: the question, and nothing weighed yet. */
export function netBegonnen(): Antwoorden {
  return {
    "acuut-gevaar": nee(),
    domein: "jeugd",
    "taak-uitleg": tekst("Ik zoek hulp die past bij een kind en de ouders."),
  };
}
