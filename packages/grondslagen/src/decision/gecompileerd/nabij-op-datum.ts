import type { Dimensie } from "../antwoord.ts";
import type { NabijeRegel } from "../select-grondslagen.ts";
import type { Vraag } from "../vraag.ts";
import { doorgangenVan } from "./doorzoek.ts";
import { alleNabij } from "./nabije-regels.ts";
import { GEEN_DOMEIN, type Regelindex } from "./regelindex.ts";

/**
 * The rules of the domain that hold on the peildatum, in the circumstances that are given, and differ in one or two other
 * dimensions: nearest first, found as they are asked for. Ways of differing that lead to nothing are passed over.
 */
export function nabijOpDatum(
  index: Regelindex,
  vraag: Vraag,
  isDicht: (ontbreekt: readonly Dimensie[]) => boolean,
): Iterable<NabijeRegel> {
  const { verwijderd } = index.domeinen.get(vraag.domein) ?? GEEN_DOMEIN;
  return alleNabij(
    doorgangenVan(index, vraag),
    vraag.partner,
    verwijderd,
    ({ ontbreekt }) =>
      !ontbreekt.includes("peildatum") && !ontbreekt.includes("feiten") && !isDicht(ontbreekt),
  );
}
