import { BEGINSEL_NAAM, PUNTEN_VAN_VERANTWOORDING } from "@core/grondslagen";
import type { Punt, Verantwoording } from "../src/model.ts";

type Inhoud = Partial<Pick<Punt, "feiten" | "indrukken" | "leegReden" | "bronnen">>;

function punten(inhoud: Readonly<Record<number, Inhoud>>): Punt[] {
  return PUNTEN_VAN_VERANTWOORDING.map((kop) => {
    const eigen = inhoud[kop.nummer];
    const leeg = {
      feiten: [],
      indrukken: [],
      leegReden: "deze stap hoort niet bij dit antwoord",
      bronnen: [],
    };
    return {
      nummer: kop.nummer,
      titel: kop.titel,
      beginsel: kop.beginselen.map((beginsel) => BEGINSEL_NAAM[beginsel]),
      ...leeg,
      ...(eigen === undefined ? {} : { leegReden: null, ...eigen }),
    };
  });
}

const herkomst = {
  tabelversie: { nummer: 1, hash: "3f1c9a5b7d2e4f60718293a4b5c6d7e8f90112233445566778899aabbccddeef" },
  stappenplan: {
    id: "gegevens-delen",
    versie: 1,
    hash: "9b2e4f60718293a4b5c6d7e8f90112233445566778899aabbccddeef3f1c9a5b",
  },
  contentHash: "c6d7e8f90112233445566778899aabbccddeef3f1c9a5b7d2e4f60718293a4b5",
};

/** An account that replaces another, in which one point was written otherwise, and to which something was added. */
export function aangevuldVoorbeeld(): Verantwoording {
  const v = langVoorbeeld();
  const door = "M. de Voorbeeld, consulent";
  return {
    ...v,
    punten: v.punten.map((punt) =>
      punt.nummer === 6
        ? {
            ...punt,
            feiten: ["Anders geschreven."],
            indrukken: [],
            leegReden: null,
            aangepast: {
              feiten: ["Zonder de uren weet ik niets."],
              indrukken: ["Zij leek bezorgd."],
              leegReden: null,
              door,
              op: "2019-08-11T13:02:00+02:00",
            },
          }
        : punt,
    ),
    vervangt: { volgnummer: 11, reden: "De datum klopte niet." },
    aanvullingen: [
      {
        nummer: 1,
        tekst: "Het gezin is vandaag geïnformeerd.",
        punt: 10,
        door,
        op: "2019-08-12T10:00:00+02:00",
        ketenHash: v.contentHash,
      },
    ],
  };
}

/** An account of one page or two: little was asked, little is written. */
export function kortVoorbeeld(): Verantwoording {
  return {
    titel: "Medisch dossier vragen aan de Wmo",
    kenmerk: "2019-WI-0042",
    gemeente: "Gemeente Voorbeeldstad",
    uitkomst: "niet-delen",
    uitkomstZin:
      "Ik deel geen gegevens: er is geen grondslag om het medisch dossier bij de Wmo op te vragen.",
    metWieEnWaarom: "Ik wilde het medisch dossier van mijn cliënt opvragen bij collega’s van de Wmo.",
    punten: punten({
      1: {
        feiten: ["Ik beoordeel of mijn cliënt kan werken. Dat is een taak uit de Participatiewet."],
        bronnen: [1],
      },
      3: {
        feiten: [
          "Er is geen grondslag. De Wmo mag gegevens van Werk en Inkomen gebruiken, maar niet andersom.",
        ],
        bronnen: [2, 1],
      },
      9: { feiten: ["Ik heb dit op 9 augustus 2019 besproken met de privacyambassadeur van mijn team."] },
    }),
    bronnen: [
      {
        nummer: 1,
        tekst: "Participatiewet, artikel 7, eerste lid.",
        url: "https://wetten.overheid.nl/BWBR0015703/2019-07-01#Artikel7",
      },
      {
        nummer: 2,
        tekst: "Wmo 2015, artikel 5.1.1, vierde lid.",
        url: "https://wetten.overheid.nl/BWBR0035362/2019-07-02#Artikel5.1.1",
      },
    ],
    vereisten: [],
    auteur: { naam: "Demo Klantmanager", rol: "klantmanager Werk en Inkomen" },
    moment: "2019-08-11T14:02:00+02:00",
    peildatum: "2019-08-11",
    ...herkomst,
    ketenHash: null,
    bewarenTot: "2024-08-11",
  };
}

/** A full account: an exception, with everything the model can hold. */
export function langVoorbeeld(): Verantwoording {
  return {
    ...kortVoorbeeld(),
    titel: "Inkomensgegevens delen met schuldhulpverlening, voor het hele gezin",
    kenmerk: "2019-SHV-0117",
    uitkomst: "delen-gemotiveerde-uitzondering",
    uitkomstZin:
      "Ik deel het maandinkomen en de beslagvrije voet met schuldhulpverlening, als uitzondering met redenen, omdat het gezin anders binnen twee weken zijn huis verliest.",
    metWieEnWaarom:
      "Ik deel twee gegevens met de collega van schuldhulpverlening die dit gezin begeleidt.\nHet gezin heeft hulp uit vier domeinen. Zonder deze gegevens kan de collega geen voorstel doen aan de verhuurder. De ontruiming staat gepland op 23 augustus 2019.",
    punten: punten({
      1: {
        feiten: [
          "Mijn taak is het vaststellen en uitbetalen van de bijstand. Dat staat in de Participatiewet.",
          "De collega begeleidt het gezin bij het oplossen van schulden. Dat is een taak uit de Wet gemeentelijke schuldhulpverlening.",
        ],
        bronnen: [1, 3],
      },
      2: {
        feiten: [
          "Het doel is dat het gezin in het huis kan blijven wonen. De collega maakt daarvoor een betaalvoorstel voor de verhuurder.",
        ],
        bronnen: [3],
      },
      3: {
        feiten: [
          "Er is geen grondslag gevonden voor het delen van inkomensgegevens met schuldhulpverlening.",
          "Het delen is niet verenigbaar met het doel waarvoor de gegevens zijn verzameld. Uit het delen volgt een beslissing over het gezin.",
          "De gemeente heeft beleid voor uitzonderingen vastgesteld op 4 maart 2019.",
        ],
        bronnen: [2, 4],
      },
      4: {
        feiten: [
          "In het gezin wonen vijf kinderen. Vier van hen zijn minderjarig.",
          "De kinderen gaan naar drie scholen in de wijk.",
        ],
        indrukken: [
          "Ik denk dat een verhuizing voor de jongste twee kinderen zwaar is. Zij vertelden de jeugdconsulent dat zij bang zijn hun school te verliezen.",
        ],
        bronnen: [5],
      },
      5: {
        feiten: [
          "Met het maandinkomen berekent de collega wat het gezin per maand kan betalen.",
          "De beslagvrije voet laat zien welk deel van het inkomen niet mag worden gebruikt.",
        ],
      },
      6: {
        feiten: [
          "De verhuurder neemt alleen een voorstel aan met een berekening. Zonder inkomen en beslagvrije voet is die berekening er niet.",
          "Andere gegevens zijn niet nodig. De uitkeringshistorie, de medische gegevens en de gegevens over werk heb ik niet gedeeld.",
        ],
      },
      7: {
        feiten: [
          "Ik heb gevraagd of het gezin de gegevens zelf kan geven. De brieven zijn zoek en het gezin kan niet inloggen.",
          "Een gesprek zonder namen hielp niet: de berekening gaat over dit gezin.",
          "Een gezamenlijk huisbezoek kan pas na 23 augustus 2019.",
        ],
      },
      8: {
        feiten: [
          "Ik heb de gevolgen op lange termijn gewogen. De collega gebruikt de gegevens als aanvulling en niet als enige bron.",
        ],
        indrukken: [
          "Ik had vooraf het gevoel dat het gezin post laat liggen. Dat gevoel heb ik besproken en het heeft de keuze niet bepaald.",
          "Het gezin lijkt opgelucht dat iemand meedenkt.",
        ],
      },
      9: {
        feiten: [
          "Op 9 augustus 2019 besproken met de privacyambassadeur en met de teamleider. De privacyambassadeur was het eens met het delen van twee gegevens. De teamleider twijfelde over de beslagvrije voet. Die twijfel staat in het overleg.",
        ],
      },
      10: {
        feiten: [
          "Op 10 augustus 2019 heb ik aan beide ouders verteld welke gegevens ik deel, met wie en waarom. Zij kregen dit ook op papier.",
        ],
        bronnen: [6],
      },
    }),
    bronnen: [
      {
        nummer: 1,
        tekst: "Participatiewet, artikel 7, eerste lid.",
        url: "https://wetten.overheid.nl/BWBR0015703/2019-07-01#Artikel7",
      },
      {
        nummer: 2,
        tekst: "Algemene verordening gegevensbescherming, artikel 6, eerste lid, onder e.",
        url: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679",
      },
      {
        nummer: 3,
        tekst: "Wet gemeentelijke schuldhulpverlening, artikel 3.",
        url: "https://wetten.overheid.nl/BWBR0031331/2019-01-01#Artikel3",
      },
      {
        nummer: 4,
        tekst: "Beleid voor gemotiveerde uitzonderingen, vastgesteld door het college op 4 maart 2019.",
        url: null,
      },
      {
        nummer: 5,
        tekst: "Verdrag inzake de rechten van het kind, artikel 3.",
        url: "https://wetten.overheid.nl/BWBV0002508/2002-11-18#Artikel3",
      },
      { nummer: 6, tekst: "Algemene verordening gegevensbescherming, artikel 14.", url: null },
      { nummer: 7, tekst: "Handleiding Gegevens delen in het sociaal domein, stap 5.", url: null },
    ],
    vereisten: [
      {
        naam: "De gegevens zijn noodzakelijk voor het doel",
        status: "voldaan",
        bewijs: "Per gegeven onderbouwd bij punt 6.",
      },
      {
        naam: "De gemeente heeft beleid voor uitzonderingen",
        status: "voldaan",
        bewijs: "Besluit van het college van 4 maart 2019.",
      },
      {
        naam: "Uitdrukkelijke toestemming van de cliënt",
        status: "niet-voldaan",
        bewijs: "Gevraagd op 8 augustus 2019. Eén van de ouders wilde geen toestemming geven.",
      },
      { naam: "De functionaris gegevensbescherming is op de hoogte", status: "onbekend", bewijs: "" },
    ],
    auteur: { naam: "Demo Klantmanager", rol: "klantmanager Werk en Inkomen" },
    ketenHash: "0112233445566778899aabbccddeef3f1c9a5b7d2e4f60718293a4b5c6d7e8f9",
  };
}

/** Every field that takes free text holds this one. */
export function metTekst(tekst: string): Verantwoording {
  const v = langVoorbeeld();
  return {
    ...v,
    titel: tekst,
    kenmerk: tekst.slice(0, 100),
    gemeente: tekst.slice(0, 100),
    uitkomstZin: tekst,
    metWieEnWaarom: tekst,
    waarschuwing: tekst,
    auteur: { naam: tekst, rol: tekst },
    punten: v.punten.map((punt) => ({
      ...punt,
      titel: tekst,
      ...(punt.leegReden === null ? { feiten: [tekst, tekst], indrukken: [tekst] } : { leegReden: tekst }),
    })),
    bronnen: v.bronnen.map((bron) => ({ ...bron, tekst })),
    vereisten: v.vereisten.map((vereiste) => ({ ...vereiste, naam: tekst, bewijs: tekst })),
  };
}
