import { TOEGANGSTABEL } from "@core/grondslagen";
import { Alinea, Kop, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";

const ROLNAAM = {
  fg: "FG",
  beleidsmedewerker: "beleidsmedewerker",
  privacyadviseur: "privacyadviseur",
} as const satisfies Record<keyof (typeof TOEGANGSTABEL)["overzicht-lezen"]["rollen"], string>;

/** Refused: for whom it is, and who can change that. */
export function GeenOverzicht(): ReactElement {
  return (
    <Stapel ruimte="m">
      <Kop niveau={1}>U hebt geen toegang tot het overzicht</Kop>
      <Alinea>
        Het overzicht is er voor deze rollen: {Object.values(ROLNAAM).join(", ")}. Vraag uw beheerder om zo’n
        rol. Daarna ziet u het overzicht meteen.
      </Alinea>
    </Stapel>
  );
}
