import type { Herbeoordeling } from "@deelwijzer/db";

/** What follows from looking again, as a reader sees it. */
export const VERVOLG: Readonly<
  Record<
    Herbeoordeling["vervolg"],
    { readonly keuze: string; readonly uitleg: string; readonly kort: string }
  >
> = {
  niets: {
    keuze: "Niets",
    uitleg: "Het besluit blijft zoals het is. Bijvoorbeeld omdat u niets meer deelt.",
    kort: "er volgt niets",
  },
  opvolger: {
    keuze: "Een nieuw besluit",
    uitleg: "Het besluit klopt niet meer. U begint een nieuwe afweging met dezelfde antwoorden.",
    kort: "er komt een nieuw besluit",
  },
  aanvulling: {
    keuze: "Een aanvulling",
    uitleg: "Het besluit klopt, maar er moet iets bij. Bijvoorbeeld hoe u aan een nieuwe eis voldoet.",
    kort: "er komt een aanvulling",
  },
};
