import type { Woordenlijst } from "../model/woordenlijst.ts";

/**
 * The help a domain gives, as its explanation in the vocabulary ends ("hulp om thuis te wonen (Wmo)"); null where that
 * names none. For a resident, who knows no domains.
 */
export function taakInWoorden(w: Woordenlijst, id: string | null | undefined): string | null {
  const domein = w.domeinen.find((term) => term.id === id);
  const taak = /: ([^:.]+)\.$/.exec(domein?.toelichting ?? "")?.[1];
  return domein === undefined || taak === undefined ? null : `${taak} (${domein.naam})`;
}

/** Colleagues of the gemeente by the help they give; null for any other partner, and where that is not explained. */
export function collegasInWoorden(w: Woordenlijst, partner: string | null | undefined): string | null {
  const domein = w.partners.find((term) => term.id === partner)?.domein;
  const taak = taakInWoorden(w, domein);
  return taak === null ? null : `onze collega's voor ${taak}`;
}
