import type { Stap } from "../../../pages/afweging-pagina.ts";
import { datum, gegevens, kies, overleg, personen, schrijf, vink, zoek } from "../../../pages/antwoorden.ts";
import { geenGeheim, kinderen, moeder, type Deel } from "./gezin.ts";

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
      ...geenGeheim,
    },
  },
  {
    titel: "De mensen",
    antwoorden: {
      "Over wie gaan de gegevens?": kies("De cliënt zelf"),
      "Wie heeft met dit besluit te maken?": personen(kinderen, [moeder]),
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
        "Waarvoor zijn de gegevens verzameld, en door wie?": schrijf(
          "Door Werk en Inkomen, om de uitkering te betalen.",
        ),
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
        "Neemt uw partner met deze gegevens een beslissing over de persoon?": kies("Nee"),
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

/** The same question, asked today: up to the answer of the tables. */
export const schuldhulpVandaag: Deel = {
  kop: { zaakkenmerk: "Z-2026-103", titel: "Einddatum uitkering voor afspraak huur" },
  stappen: schuldhulpBegin,
};
