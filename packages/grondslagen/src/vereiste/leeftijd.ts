import { isMinderjarig } from "../stappenplan/personen.ts";
import type { Persoon } from "../stappenplan/waarden.ts";

/**
 * Who decides on consent by age (UAVG art. 5): to 16 the legal representative, from 16 the person. From 12 a child
 * may withdraw it by the text of 1 September 2026; from when is not known.
 */
export type Leeftijdsgroep = "tot-12" | "12-tot-16" | "vanaf-16" | "onbekend";

const ZELF_BESLISSEN = 16;
const ZELF_INTREKKEN = 12;

export function leeftijdsgroep(persoon: Persoon): Leeftijdsgroep {
  // An adult role without an age stays one: only of a child is the age in doubt.
  if (persoon.leeftijd === null) return isMinderjarig(persoon) ? "onbekend" : "vanaf-16";
  if (persoon.leeftijd >= ZELF_BESLISSEN) return "vanaf-16";
  return persoon.leeftijd >= ZELF_INTREKKEN ? "12-tot-16" : "tot-12";
}
