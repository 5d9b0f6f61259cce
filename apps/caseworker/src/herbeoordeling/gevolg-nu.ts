import type { Wachtend } from "./wat-volgt.ts";

/** What newer tables mean for a sealed question, as its owner reads it. */
export const GEVOLG_NU: Readonly<Record<Extract<Wachtend, { soort: "bekijken" }>["gevolg"], string>> = {
  "andere-uitkomst": "Het antwoord op uw vraag zou nu anders zijn.",
  "andere-vereisten": "De eisen zouden nu anders zijn.",
  "woord-weg": "Een van de keuzes bestaat niet meer.",
};
