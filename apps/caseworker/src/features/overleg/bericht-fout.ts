import { zoekPersoonsgegevens } from "@core/grondslagen";

/** What is wrong with a text to a colleague, before it is sent; undefined: nothing. */
export function berichtFout(tekst: string, leeg: string): string | undefined {
  if (tekst.trim() === "") return leeg;
  return zoekPersoonsgegevens(tekst).length > 0
    ? "Hier lijkt een BSN, e-mailadres of telefoonnummer te staan. Haal dat eerst weg."
    : undefined;
}
