import type { Term } from "@core/grondslagen";
import { zoekOpties } from "@deelwijzer/ui";

/** Words of the vocabulary by name, other name, id or explanation; typing mistakes are forgiven as in a question. */
export function zoekTermen(termen: readonly Term[], tekst: string): Term[] {
  const opties = termen.map((term) => ({
    id: term.id,
    label: term.naam,
    aliassen: [...term.aliassen, term.id],
    toelichting: term.toelichting ?? "",
    term,
  }));
  return zoekOpties(opties, tekst).map(({ optie }) => optie.term);
}
