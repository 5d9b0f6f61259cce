import { gegevens, kies, personen, schrijf, zoek } from "../../../pages/antwoorden.ts";
import { geenGeheim, kinderen, moeder, type Deel } from "./gezin.ts";

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
