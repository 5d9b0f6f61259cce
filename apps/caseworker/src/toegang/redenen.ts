import type { INZAGE_REDENEN, InzageAntwoord, OVERDRACHT_REDENEN, WAARNEMING_REDENEN } from "@deelwijzer/db";

type Woorden<R extends readonly string[]> = Readonly<Record<R[number], string>>;

export const WAARNEMING_IN_WOORDEN: Woorden<typeof WAARNEMING_REDENEN> = {
  ziek: "De eigenaar is ziek",
  verlof: "De eigenaar is met verlof",
  anders: "Een andere reden",
};

export const OVERDRACHT_IN_WOORDEN: Woorden<typeof OVERDRACHT_REDENEN> = {
  "ander-werk": "De eigenaar krijgt ander werk",
  "uit-dienst": "De eigenaar gaat uit dienst",
  "langdurig-afwezig": "De eigenaar is voor lange tijd afwezig",
  "past-beter": "De zaak past beter bij een collega",
  anders: "Een andere reden",
};

export const INZAGE_REDEN_IN_WOORDEN: Woorden<typeof INZAGE_REDENEN> = {
  "eigen-taak": "Ik heb dit dossier nodig voor mijn eigen taak",
  afstemmen: "Ik stem hulp af met het team van dit dossier",
  "vraag-van-inwoner": "De inwoner vraagt mij hiernaar",
  "klacht-of-bezwaar": "Ik behandel een klacht of een bezwaar",
  "acuut-gevaar": "Iemand is nu in gevaar",
};

/** What the engine had said when access was given, or why it was not asked. */
export const ANTWOORD_IN_WOORDEN: Readonly<Record<InzageAntwoord["uitkomst"], string>> = {
  "ja-mits": "Ja, met eisen",
  "zelfde-domein": "Hetzelfde domein: de tabellen zeggen hier niets over",
  afwegen: "Geen grondslag gevonden: afwegen",
  nee: "Nee",
  onbekend: "Niet bekend",
};
