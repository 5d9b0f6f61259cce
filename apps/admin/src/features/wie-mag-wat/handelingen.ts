import type { Handeling } from "@core/grondslagen";

export const GROEPEN = [
  "Afwegingen",
  "Toestemming",
  "Overdragen en inzien",
  "Overleg",
  "Besluiten",
  "Tabellen",
  "Wat de gemeente zelf bepaalt",
  "Toezicht",
  "Beheer",
] as const;

type Groep = (typeof GROEPEN)[number];

interface InWoorden {
  readonly groep: Groep;
  readonly tekst: string;
}

/**
 * What every action is called, and where it stands. The words only: who may do it is asked of may(). A new action does
 * not compile without its words.
 */
export const HANDELING_IN_WOORDEN: Readonly<Record<Handeling, InWoorden>> = {
  "afweging-starten": { groep: "Afwegingen", tekst: "Een afweging starten" },
  "afwegingen-bekijken": {
    groep: "Afwegingen",
    tekst: "De lijst van eigen afwegingen en die van het team zien",
  },
  "wacht-op-mij-bekijken": { groep: "Afwegingen", tekst: "Zien wat op u wacht" },
  "afweging-lezen": { groep: "Afwegingen", tekst: "Een afweging lezen" },
  "afweging-bewerken": { groep: "Afwegingen", tekst: "De antwoorden van een afweging invullen of wijzigen" },
  "afweging-vaststellen": { groep: "Afwegingen", tekst: "Een besluit vaststellen" },
  "afweging-intrekken": { groep: "Afwegingen", tekst: "Een afweging intrekken" },
  "stappenplan-lezen": { groep: "Afwegingen", tekst: "Het stappenplan lezen" },
  "toestemming-vragen": { groep: "Toestemming", tekst: "Toestemming vragen aan een inwoner, of vastleggen" },
  "toestemming-intrekken": { groep: "Toestemming", tekst: "Vastleggen dat een inwoner toestemming intrekt" },
  "intrekking-verwerken": { groep: "Toestemming", tekst: "Vastleggen dat een intrekking is verwerkt" },
  "afweging-waarnemen": { groep: "Overdragen en inzien", tekst: "Een afweging van een collega waarnemen" },
  "afweging-teruggeven": { groep: "Overdragen en inzien", tekst: "Een waarneming beëindigen" },
  "afweging-overdragen": { groep: "Overdragen en inzien", tekst: "Een afweging overdragen" },
  "dossiertoegang-bekijken": {
    groep: "Overdragen en inzien",
    tekst: "Zien wie een dossier heeft en wie erin keek",
  },
  "dossier-zoeken": {
    groep: "Overdragen en inzien",
    tekst: "Een dossier zoeken op het precieze zaakkenmerk",
  },
  "inzage-vragen": { groep: "Overdragen en inzien", tekst: "Met een reden inzage vragen in een dossier" },
  "afweging-inzien": { groep: "Overdragen en inzien", tekst: "Een afweging van een ander team inzien" },
  "besluit-inzien": { groep: "Overdragen en inzien", tekst: "Een besluit van een ander team inzien" },
  "overleg-vastleggen": { groep: "Overleg", tekst: "Vastleggen dat er overleg was" },
  "overleg-vragen": { groep: "Overleg", tekst: "Een vraag stellen aan een collega" },
  "overlegvragen-bekijken": { groep: "Overleg", tekst: "De lijst zien van vragen die aan u zijn gesteld" },
  "overlegvraag-lezen": { groep: "Overleg", tekst: "Een vraag van een collega lezen" },
  "overlegvraag-beantwoorden": { groep: "Overleg", tekst: "Een vraag beantwoorden" },
  "overlegvraag-opmerken": { groep: "Overleg", tekst: "Iets zeggen bij een antwoord" },
  "overlegvraag-intrekken": { groep: "Overleg", tekst: "Een vraag intrekken" },
  "besluiten-bekijken": { groep: "Besluiten", tekst: "De lijst van besluiten zien" },
  "besluit-lezen": { groep: "Besluiten", tekst: "Een besluit lezen" },
  "besluit-aanvullen": { groep: "Besluiten", tekst: "Een besluit aanvullen" },
  "besluit-opvolgen": { groep: "Besluiten", tekst: "Een besluit vervangen door een nieuwe afweging" },
  "besluit-herbeoordelen": {
    groep: "Besluiten",
    tekst: "Opnieuw naar een besluit kijken, als de tabellen veranderd zijn",
  },
  "besluit-mededelen": {
    groep: "Besluiten",
    tekst: "De brief aan de inwoner en het bericht aan de partner maken",
  },
  "besluit-exporteren": { groep: "Besluiten", tekst: "Een besluit als bestand opslaan" },
  "tabelversie-lezen": { groep: "Tabellen", tekst: "De tabellen lezen" },
  "wijzigingsset-lezen": { groep: "Tabellen", tekst: "Een wijzigingsset lezen" },
  "wijzigingsset-bewerken": { groep: "Tabellen", tekst: "Een wijzigingsset maken en bewerken" },
  "wijzigingsset-handelen": {
    groep: "Tabellen",
    tekst: "Een wijzigingsset indienen, goedkeuren of publiceren, ieder zijn eigen stappen",
  },
  "wijzigingsset-opmerken": { groep: "Tabellen", tekst: "Iets opmerken bij een wijzigingsset" },
  "wijzigingslogboek-lezen": { groep: "Tabellen", tekst: "Het logboek van de wijzigingssets lezen" },
  "wetsvoorstel-bijhouden": { groep: "Tabellen", tekst: "Bijhouden hoe ver een wetsvoorstel is" },
  "gemeentelaag-lezen": {
    groep: "Wat de gemeente zelf bepaalt",
    tekst: "Lezen wat de gemeente zelf bepaalt",
  },
  "gemeentelaag-vastleggen": {
    groep: "Wat de gemeente zelf bepaalt",
    tekst: "Vastleggen wat de gemeente zelf bepaalt",
  },
  "uitzonderingsbeleid-lezen": {
    groep: "Wat de gemeente zelf bepaalt",
    tekst: "Het beleid voor uitzonderingen lezen",
  },
  "uitzonderingsbeleid-vastleggen": {
    groep: "Wat de gemeente zelf bepaalt",
    tekst: "Het beleid voor uitzonderingen vastleggen",
  },
  "inzage-toezien": { groep: "Toezicht", tekst: "Zien wie in welk dossier keek, en steekproeven nemen" },
  "uitzonderingen-toezien": { groep: "Toezicht", tekst: "Uitzonderingen zien en er iets van vinden" },
  "overzicht-lezen": { groep: "Toezicht", tekst: "Het overzicht in aantallen zien" },
  "auditlog-lezen": { groep: "Toezicht", tekst: "Het logboek van alle handelingen lezen" },
  "beheerlogboek-lezen": {
    groep: "Toezicht",
    tekst: "Het logboek van mensen, teams, instellingen en eigen bepalingen lezen",
  },
  "bewaren-lezen": { groep: "Toezicht", tekst: "Zien wat is vernietigd, en wat wordt tegengehouden" },
  "vernietiging-tegenhouden": {
    groep: "Toezicht",
    tekst: "Tegenhouden dat een dossier wordt vernietigd, en dat weer opheffen",
  },
  "inzageverzoek-behandelen": {
    groep: "Toezicht",
    tekst: "Alles bij elkaar zoeken voor een inwoner die vraagt wat de gemeente heeft",
  },
  "inzageverzoeken-bekijken": {
    groep: "Toezicht",
    tekst: "Zien wie dat voor een inwoner deed, en wanneer",
  },
  "gemeente-lezen": { groep: "Beheer", tekst: "De gegevens van de gemeente lezen" },
  "gemeente-instellen": { groep: "Beheer", tekst: "De gegevens van de gemeente instellen" },
  "gebruikers-lezen": { groep: "Beheer", tekst: "De lijst van mensen en teams zien" },
  "gebruikers-beheren": { groep: "Beheer", tekst: "Mensen uitnodigen, en teams beheren" },
  "rollen-geven": {
    groep: "Beheer",
    tekst: "Rollen geven of afnemen, en iemand laten vertrekken of terugkomen",
  },
};
