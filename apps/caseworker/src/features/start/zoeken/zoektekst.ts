import { nieuweSleutel } from "@deelwijzer/web/nieuwe-sleutel";

/**
 * What was searched for in this tab. A zaakkenmerk or a title says something of a person, so it stands in no address and
 * in nothing the browser keeps: it is gone when the page is left for another (signing in or out) or loaded again.
 */
const teksten = new Map<string, string>();

/** Remembers the words; what comes back may stand in an address. */
export function onthoudZoektekst(tekst: string): string {
  const sleutel = nieuweSleutel();
  teksten.set(sleutel, tekst);
  return sleutel;
}

/** The words under this key; none when this tab does not know them (any more). */
export function zoektekstBij(sleutel: string): string {
  return teksten.get(sleutel) ?? "";
}
