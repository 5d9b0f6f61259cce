import type { Betekenis } from "@core/grondslagen";

/** What a question means for the besluit, as its author chooses it. */
export const BETEKENISWOORD: Readonly<Record<Betekenis, string>> = {
  "acuut-gevaar": "Is er acuut gevaar?",
  "gevaar-wie-en-waarom-nu": "Acuut gevaar: wie, en waarom nu",
  "gevaar-waarom-geen-toestemming": "Acuut gevaar: waarom toestemming niet kan wachten",
  "gevaar-verantwoorden-voor": "Acuut gevaar: de dag waarop dit verantwoord is",
  gegevens: "Welke gegevens nodig zijn",
  personen: "Over wie het gaat",
  beroepsgeheim: "Geldt er een beroepsgeheim?",
  "beroepsgeheim-toelichting": "Beroepsgeheim: wie besloot het te doorbreken, en waarom",
  politiegegevens: "Zijn het gegevens van de politie?",
  vereisten: "Het bewijs voor de vereisten",
  "regel-bruikbaar": "Is de betwiste regel te gebruiken?",
  "toestemming-geweigerd": "Is de toestemming geweigerd?",
  koers: "Verder wegen of niet delen",
  "verenigbaar-verband": "Verenigbaar: het verband tussen de doelen",
  "verenigbaar-kader": "Verenigbaar: hoe de gegevens zijn verkregen",
  "verenigbaar-aard": "Verenigbaar: de aard van de gegevens",
  "verenigbaar-gevolgen": "Verenigbaar: de gevolgen voor de persoon",
  "verenigbaar-waarborgen": "Verenigbaar: de waarborgen",
  "verenigbaar-verwachting": "Verenigbaar: wat de persoon verwacht",
  "verenigbaar-oordeel": "Verenigbaar: het oordeel",
  alternatieven: "Kan het anders?",
  "belang-kind": "Het belang van het kind",
  doelmatig: "Helpt delen bij het doel?",
  noodzakelijk: "Is delen noodzakelijk?",
  "minst-ingrijpend": "Is dit de minst ingrijpende manier?",
  integer: "Is dit integer gehandeld?",
  overleg: "Het overleg",
  "gezin-geinformeerd": "Weet het gezin ervan?",
  "gezin-toelichting": "Hoe het gezin het hoort, of waarom nog niet",
  "gezin-later-op": "De dag waarop het gezin het hoort",
  besluit: "Het besluit",
  "besluit-reden": "De reden van het besluit",
};

export const BETEKENISOPTIES = Object.entries(BETEKENISWOORD).map(([id, naam]) => ({ id, naam }));
