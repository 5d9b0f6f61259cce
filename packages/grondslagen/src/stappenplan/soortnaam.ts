import type { Soort } from "./waarden.ts";

/** The kinds of question as their author and their reviewer call them. */
export const SOORT_NAAM: Readonly<Record<Soort, string>> = {
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
