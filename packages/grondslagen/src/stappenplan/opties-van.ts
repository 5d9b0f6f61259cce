import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { StapVraag } from "./definitie.ts";

/** Options a question offers: those of its vocabulary list first, then its own. */
export function optiesVan(
  vraag: StapVraag,
  woordenlijst: Woordenlijst | undefined,
): { id: string; tekst: string; hulp?: string | undefined }[] {
  const uitLijst = vraag.uit === undefined || woordenlijst === undefined ? [] : woordenlijst[vraag.uit];
  return [
    ...uitLijst.map((term) => ({ id: term.id, tekst: term.naam, hulp: term.toelichting })),
    ...vraag.opties,
  ];
}
