import { TOEGANGSTABEL } from "@core/grondslagen";
import { Alinea, Kop, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import type { Fout } from "@deelwijzer/server";
import type { ReactElement } from "react";

const ROLNAAM = {
  fg: "FG",
  beleidsmedewerker: "beleidsmedewerker",
  privacyadviseur: "privacyadviseur",
} as const satisfies Record<keyof (typeof TOEGANGSTABEL)["overzicht-lezen"]["rollen"], string>;

/** Refused: for whom it is, and who can change that. */
export function GeenOverzicht({ fout }: { readonly fout: Fout }): ReactElement {
  return (
    <MetStatus fout={fout}>
      <Stapel ruimte="m">
        <Kop niveau={1}>U hebt geen toegang tot het overzicht</Kop>
        <Alinea>
          Het overzicht is er voor deze rollen: {Object.values(ROLNAAM).join(", ")}. Vraag uw beheerder om
          zo’n rol. Daarna ziet u het overzicht meteen.
        </Alinea>
      </Stapel>
    </MetStatus>
  );
}
