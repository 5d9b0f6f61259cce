import { datum, gegevens, kies, personen, schrijf, vereisten, zoek } from "../../../pages/antwoorden.ts";
import { geenGeheim, kinderen, moeder, type Deel } from "./gezin.ts";

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
