import { MET_WIE_EN_WAAROM, PUNTEN_VAN_VERANTWOORDING, type Soort } from "@core/grondslagen";

/** The kinds of question as their author chooses them. */
export const SOORTWOORD: Readonly<Record<Soort, string>> = {
  "ja-nee-twijfel": "Ja, nee of ik twijfel",
  keuze: "Eén keuze",
  meerkeuze: "Meer keuzes",
  tekst: "Tekst",
  datum: "Datum",
  personen: "Personen met hun leeftijd",
  "gegevens-per-doel": "Gegevens per doel",
  vereisten: "Bewijs voor vereisten",
  feiten: "Feiten waar een regel van afhangt",
  overleg: "Overleg",
  grondslag: "Antwoord van de tabellen",
  uitleg: "Alleen uitleg",
};

export const SOORTOPTIES = Object.entries(SOORTWOORD).map(([id, naam]) => ({ id, naam }));

/** Where in the written account the answer stands. */
export const PUNTOPTIES = [
  { id: "0", naam: MET_WIE_EN_WAAROM },
  ...PUNTEN_VAN_VERANTWOORDING.map(({ nummer, titel }) => ({
    id: String(nummer),
    naam: `${nummer}. ${titel}`,
  })),
];
