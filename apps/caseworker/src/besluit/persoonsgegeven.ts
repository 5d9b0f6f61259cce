import { zoekPersoonsgegevens } from "@core/grondslagen";
import type { VeldFout } from "@deelwijzer/server";
import { lijktOpNaam } from "../dossier/privacy-in-kop.ts";

const MELDING = "Hier staat misschien een naam, nummer of e-mailadres. Haal dat weg.";

/** What is sealed or sent names nobody; `al` is text that stood there before and was judged then. */
export function meldPersoonsgegevens(pad: string, tekst: string, al = ""): VeldFout[] {
  const nieuw = zoekPersoonsgegevens(tekst).some(({ van, tot }) => !al.includes(tekst.slice(van, tot)));
  return nieuw || (lijktOpNaam(tekst) && !lijktOpNaam(al)) ? [{ pad, melding: MELDING }] : [];
}
