import { naam, woordenlijstMetLaag, type Gemeentelaag, type Woordenlijst } from "@core/grondslagen";
import type { GemeldeUitzondering } from "./melding.ts";

/** The kind of case in words instead of slugs. */
export function noemtIn(
  woordenlijst: Woordenlijst,
  laag: Gemeentelaag,
): (uitzondering: GemeldeUitzondering) => GemeldeUitzondering {
  const w = woordenlijstMetLaag(woordenlijst, laag);
  return (uitzondering) => ({
    ...uitzondering,
    domein: naam(w, "domeinen", uitzondering.domein),
    partner: naam(w, "partners", uitzondering.partner),
  });
}
