import { leeg } from "../stappenplan/gemis.ts";
import type { GegevenPerDoel } from "../stappenplan/waarden.ts";
import { gemis, type Gemis } from "./gemis.ts";

/** Necessity is argued per datum (AVG 5 lid 1 c): what stays says what for, what is struck out says why not. */
export function gemisInGegevens(gegevens: readonly GegevenPerDoel[]): Gemis[] {
  return gegevens.flatMap(({ omschrijving, nodig, waarvoor }, plaats) => {
    const naam = leeg(omschrijving) ? `gegeven ${plaats + 1}` : omschrijving.trim();
    if (nodig === "nee")
      return leeg(waarvoor) ? [gemis("geschrapt-zonder-reden", naam, { waar: "gegevens" })] : [];
    return nodig === null || leeg(waarvoor) || leeg(omschrijving)
      ? [gemis("gegeven-zonder-reden", naam, { waar: "gegevens" })]
      : [];
  });
}
