import { isKwartaal, type Kwartaal } from "../../overzicht/kwartaal.ts";

/** What the address asks for; what it says wrongly is left out. */
export interface Periodekeuze {
  readonly van: Kwartaal | null;
  readonly totEnMet: Kwartaal | null;
}

export function leesPeriode(
  zoekwaarden: Readonly<Record<string, string | string[] | undefined>>,
): Periodekeuze {
  const { van, tot } = zoekwaarden;
  return { van: isKwartaal(van) ? van : null, totEnMet: isKwartaal(tot) ? tot : null };
}

export function uitvoeradres(vorm: string, van: Kwartaal, totEnMet: Kwartaal): string {
  return `/overzicht/uitvoer?${new URLSearchParams({ vorm, van, tot: totEnMet }).toString()}`;
}
