import {
  datum,
  gegevens,
  kies,
  overleg,
  personen,
  schrijf,
  vereisten,
  vink,
  zoek,
  type Persoon,
} from "../../pages/antwoorden.ts";
import type { Kop, Stap } from "../../pages/afweging-pagina.ts";

/*
 * The example case of the handleiding: a mother who finds it hard to oversee things, five children of whom four
 * are minors, one of them living elsewhere, and several domains that each want something else.
 */

/** A part of the case as it goes through the stappenplan. */
export interface Deel {
  readonly kop: Kop;
  readonly stappen: readonly Stap[];
}

const kinderen: readonly Persoon[] = [
  { rol: "Inwonend kind", leeftijd: 19, kanOverzien: "Ja" },
  { rol: "Inwonend kind", leeftijd: 16 },
  { rol: "Inwonend kind", leeftijd: 12 },
  { rol: "Inwonend kind", leeftijd: 9 },
  { rol: "Kind dat elders woont", leeftijd: 5, kanOverzien: "Nee", spreekt: "de voogd" },
];
const moeder: Persoon = { rol: "De cliënt zelf", leeftijd: 41, kanOverzien: "Nee", spreekt: "haar mentor" };

const geenGeheim = {
  "Vallen de gegevens onder een beroepsgeheim?": kies("Nee"),
  "Komen de gegevens van de politie?": kies("Nee"),
};

export const wmoGebruiktJeugd: Deel = {
  kop: { zaakkenmerk: "Z-2019-101", titel: "Jeugdgegevens voor onderzoek begeleiding" },
  stappen: [
    {
      titel: "Uw taak",
      antwoorden: {
        "Is er nu iemand in gevaar?": kies("Nee"),
        "Voor welk domein zijn de gegevens?": kies("Wmo"),
        "Welke taak voert u uit?": schrijf(
          "Ik onderzoek of de cliënt begeleiding nodig heeft in het dagelijks leven.",
        ),
      },
    },
    {
      titel: "Uw doel",
      antwoorden: {
        "Hoe gaan de gegevens?": kies("Gebruiken wat een ander domein heeft"),
        "Met wie wilt u gegevens delen?": kies("Domein Jeugd (intern)"),
        "Wat is het doel?": zoek("Beoordeling van de behoefte van de cliënt aan ondersteuning"),
        "Wat wilt u bereiken?": schrijf(
          "De cliënt wil haar week op orde. Wij willen geen dubbele hulp geven.",
        ),
      },
    },
    {
      titel: "De gegevens",
      antwoorden: {
        "Welke gegevens wilt u delen": gegevens(
          {
            wat: "Wat de cliënt door haar beperking niet zelf kan",
            soort: "Gegevens over gezondheid",
            nodig: true,
            reden: "Om te bepalen welke begeleiding past.",
          },
          {
            wat: "Verslagen over de kinderen",
            nodig: false,
            reden: "Die zeggen niets over de begeleiding van de moeder.",
          },
        ),
        "Over wie gaan de gegevens?": kies("De cliënt zelf"),
        "Wie heeft met dit besluit te maken?": personen(kinderen, [moeder]),
        ...geenGeheim,
      },
    },
    {
      titel: "De grondslag",
      antwoorden: {
        "Voldoet u aan wat de wet nog meer vraagt?": vereisten({
          "Uitdrukkelijke toestemming": {
            door: "de cliënt, samen met haar mentor",
            hoe: "in een gesprek bij haar thuis, met plaatjes",
            wanneer: "2019-08-08",
            waarvoor: "het gebruiken van wat Jeugd weet over haar beperking",
            kanOverzien: "Nee",
            spreekt: "haar mentor",
          },
          Noodzakelijkheidsvereiste: "Zonder deze gegevens weet ik niet welke begeleiding past.",
        }),
      },
    },
    {
      titel: "Afwegen",
      antwoorden: {
        "Wat betekent dit voor de kinderen?": schrijf(
          "De kinderen zien minder wisselende hulpverleners.",
          "Het kind van 9 leek opgelucht.",
        ),
        "Is dit de minst ingrijpende manier?": kies("Ja"),
        "Kiest u bewust en zonder vooroordeel?": kies("Ja"),
      },
    },
    {
      titel: "Overleg en openheid",
      antwoorden: {
        "Weet het gezin wat u doet?": kies("Ja"),
        "Wanneer en hoe vertelde u het?": schrijf("Op 8 augustus 2019 besproken bij de cliënt thuis."),
      },
    },
    {
      titel: "Opslaan en versturen",
      antwoorden: {
        "Wat slaat u op, en hoe lang?": schrijf("Alleen wat zij niet zelf kan, tot het onderzoek klaar is."),
        "Wanneer hebt u gecontroleerd of de gegevens kloppen?": datum("2019-08-09"),
        "Hoe gaan de gegevens op weg?": kies("In een systeem waar alleen de juiste mensen bij kunnen"),
      },
    },
    {
      titel: "Uw besluit",
      antwoorden: { "Wat besluit u?": kies("Ik deel. Er is een grondslag") },
    },
  ],
};

export const inkomenVraagtMedischDossier: Deel = {
  kop: { zaakkenmerk: "Z-2019-102", titel: "Vraag om het medisch dossier" },
  stappen: [
    {
      titel: "Uw taak",
      antwoorden: {
        "Is er nu iemand in gevaar?": kies("Nee"),
        "Voor welk domein zijn de gegevens?": kies("Werk & Inkomen"),
        "Welke taak voert u uit?": schrijf("Ik help de cliënt aan werk dat bij haar past."),
      },
    },
    {
      titel: "Uw doel",
      antwoorden: {
        "Hoe gaan de gegevens?": kies("Gebruiken wat een ander domein heeft"),
        "Met wie wilt u gegevens delen?": kies("Domein Wmo (intern)"),
        "Wat is het doel?": zoek("Mijn doel staat er niet bij"),
        "Wat wilt u bereiken?": schrijf("Ik wil weten welk werk de cliënt aankan."),
      },
    },
    {
      titel: "De gegevens",
      antwoorden: {
        "Welke gegevens wilt u delen": gegevens({
          wat: "Het medisch dossier",
          soort: "Gegevens over gezondheid",
          nodig: true,
          reden: "Om te zien welk werk past.",
        }),
        "Over wie gaan de gegevens?": kies("De cliënt zelf"),
        "Wie heeft met dit besluit te maken?": personen(kinderen, [moeder]),
        ...geenGeheim,
      },
    },
    {
      titel: "De grondslag",
      antwoorden: {
        "Heeft de cliënt gezegd dat u deze gegevens niet mag delen?": kies("Nee"),
        "Hoe wilt u verder?": kies("Ik deel niet"),
      },
    },
    {
      titel: "Overleg en openheid",
      antwoorden: {
        "Weet het gezin wat u doet?": kies("Ja"),
        "Wanneer en hoe vertelde u het?": schrijf("Ik heb verteld dat ik haar dossier niet krijg en waarom."),
      },
    },
    {
      titel: "Uw besluit",
      antwoorden: {
        "Wat besluit u?": kies("Ik deel niet"),
        "Waarom besluit u dit?": schrijf(
          "Er is geen grondslag. De cliënt kan zelf vertellen waar zij moeite mee heeft.",
        ),
      },
    },
  ],
};

/** Up to and with the data; what comes after depends on the answer of the day. */
const schuldhulpBegin: readonly Stap[] = [
  {
    titel: "Uw taak",
    antwoorden: {
      "Is er nu iemand in gevaar?": kies("Nee"),
      "Voor welk domein zijn de gegevens?": kies("Schuldhulpverlening"),
      "Welke taak voert u uit?": schrijf("Ik help het gezin om de schulden op te lossen."),
    },
  },
  {
    titel: "Uw doel",
    antwoorden: {
      "Hoe gaan de gegevens?": kies("Gebruiken wat een ander domein heeft"),
      "Met wie wilt u gegevens delen?": kies("Domein Werk & Inkomen (intern)"),
      "Wat is het doel?": zoek("Mijn doel staat er niet bij"),
      "Wat wilt u bereiken?": schrijf("Het gezin wil in het huis blijven wonen."),
    },
  },
  {
    titel: "De gegevens",
    antwoorden: {
      "Welke gegevens wilt u delen": gegevens({
        wat: "Datum tot wanneer de uitkering loopt",
        nodig: true,
        reden: "Om een afspraak met de verhuurder te maken.",
      }),
      "Over wie gaan de gegevens?": kies("De cliënt zelf"),
      "Wie heeft met dit besluit te maken?": personen(kinderen, [moeder]),
      ...geenGeheim,
    },
  },
];

export const schuldhulpEnInkomen: Deel = {
  kop: { zaakkenmerk: "Z-2019-103", titel: "Einddatum uitkering voor afspraak huur" },
  stappen: [
    ...schuldhulpBegin,
    {
      titel: "De grondslag",
      antwoorden: {
        "Heeft de cliënt gezegd dat u deze gegevens niet mag delen?": kies("Nee"),
        "Hoe wilt u verder?": kies("Ik wil kijken of delen toch kan"),
      },
    },
    {
      titel: "Past het bij het eerste doel?",
      antwoorden: {
        "Hangt het nieuwe doel samen met het eerste doel?": kies(
          "Nee",
          "Een uitkering is iets anders dan schulden.",
        ),
        "Past delen bij de situatie waarin de gegevens zijn verzameld?": kies(
          "Nee",
          "De cliënt moest deze gegevens geven.",
        ),
        "Zijn het gegevens die niet gevoelig zijn?": kies("Nee", "Inkomen voelt gevoelig."),
        "Blijft delen zonder nadelige gevolgen voor de persoon?": kies(
          "Nee",
          "Er volgt een beslissing over de schulden op.",
        ),
        "Zijn de gegevens goed beschermd?": kies("Ja", "Eén collega leest het, via beveiligde mail."),
        "Zal de persoon dit verwachten?": kies("Ja"),
        "Alles bij elkaar, past het nieuwe doel bij het eerste doel?": kies(
          "Nee",
          "De doelen liggen te ver uit elkaar.",
        ),
      },
    },
    {
      titel: "Afwegen",
      antwoorden: {
        "Wat betekent dit voor de kinderen?": schrijf(
          "De vier minderjarige kinderen verliezen hun huis als er geen afspraak komt.",
          "Het kind van 16 leek bang.",
        ),
        "Hoe helpen deze gegevens om uw doel te bereiken?": schrijf(
          "Met de datum kan ik een haalbare afspraak maken.",
        ),
        "Waarom lukt het niet zonder deze gegevens?": schrijf(
          "De termijn van de verhuurder loopt op 1 september af.",
        ),
        "Welke andere wegen hebt u bekeken?": vink(
          "De situatie bespreken zonder te zeggen om wie het gaat",
          "Het gezin vragen om het zelf te vertellen",
        ),
        "Is dit de minst ingrijpende manier?": kies(
          "Ja",
          "De brief is zoek en praten zonder naam hielp niet.",
        ),
        "Kiest u bewust en zonder vooroordeel?": kies("Ja", "Voor een ander gezin zou ik hetzelfde kiezen."),
      },
    },
    {
      titel: "Overleg en openheid",
      antwoorden: {
        "Met wie hebt u overlegd?": overleg({
          met: "De privacyadviseur",
          rol: "privacyadviseur",
          wanneer: "2019-08-09",
          uitkomst: "Deel alleen de datum, niet het bedrag.",
        }),
        "Weet het gezin wat u doet?": kies("Ja"),
        "Wanneer en hoe vertelde u het?": schrijf(
          "Op 10 augustus 2019 verteld aan de moeder en haar mentor.",
        ),
      },
    },
    {
      titel: "Opslaan en versturen",
      antwoorden: {
        "Wat slaat u op, en hoe lang?": schrijf("Alleen de datum, tot de afspraak met de verhuurder er is."),
        "Wanneer hebt u gecontroleerd of de gegevens kloppen?": datum("2019-08-09"),
        "Hoe gaan de gegevens op weg?": kies("Met beveiligde e-mail"),
      },
    },
    {
      titel: "Uw besluit",
      antwoorden: {
        "Wat besluit u?": kies("Ik deel als uitzondering"),
        "Waarom besluit u dit?": schrijf("Anders verliest het gezin zijn huis."),
      },
    },
  ],
};

/** The same question under today's law: the tables do not know, so sharing stays closed. */
export const schuldhulpVandaag: Deel = {
  kop: { zaakkenmerk: "Z-2026-103", titel: "Einddatum uitkering voor afspraak huur" },
  stappen: [
    ...schuldhulpBegin,
    {
      titel: "De grondslag",
      antwoorden: {
        "Heeft de cliënt gezegd dat u deze gegevens niet mag delen?": kies("Nee"),
        "Hoe wilt u verder?": kies("Ik deel niet"),
      },
    },
  ],
};
