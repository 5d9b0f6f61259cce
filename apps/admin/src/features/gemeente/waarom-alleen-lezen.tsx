import { opsomming, TOEGANGSTABEL } from "@core/grondslagen";
import { Melding } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** Who may record, for who may not. */
export function WaaromAlleenLezen(): ReactElement {
  const rollen = Object.keys(TOEGANGSTABEL["gemeentelaag-vastleggen"].rollen);
  return (
    <Melding soort="info" kop="u kunt dit lezen, niet wijzigen">
      <p>
        Alleen de rol {opsomming(rollen)} kan hier iets vastleggen of beëindigen. Klopt er iets niet? Vraag
        een {opsomming(rollen)} van uw gemeente.
      </p>
    </Melding>
  );
}
