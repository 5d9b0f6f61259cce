import type { Kop, Stap } from "../../../pages/afweging-pagina.ts";
import { kies, type Persoon } from "../../../pages/antwoorden.ts";

/*
 * The example case of the handleiding: a mother who finds it hard to oversee things, five children of whom four
 * are minors, one of them living elsewhere, and several domains that each want something else.
 */

/** A part of the case as it goes through the stappenplan. */
export interface Deel {
  readonly kop: Kop;
  readonly stappen: readonly Stap[];
}

export const kinderen: readonly Persoon[] = [
  { rol: "Inwonend kind", leeftijd: 19, kanOverzien: "Ja" },
  { rol: "Inwonend kind", leeftijd: 16 },
  { rol: "Inwonend kind", leeftijd: 12 },
  { rol: "Inwonend kind", leeftijd: 9 },
  { rol: "Kind dat elders woont", leeftijd: 5, kanOverzien: "Nee", spreekt: "Voogd" },
];
export const moeder: Persoon = {
  rol: "De cliënt zelf",
  leeftijd: 41,
  kanOverzien: "Nee",
  spreekt: "haar mentor",
};

export const geenGeheim = {
  "Vallen de gegevens onder een beroepsgeheim?": kies("Nee"),
  "Komen de gegevens van de politie?": kies("Nee"),
};
