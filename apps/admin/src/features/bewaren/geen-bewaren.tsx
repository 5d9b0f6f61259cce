import type { TOEGANGSTABEL } from "@core/grondslagen";
import { foutTekst, type Fout } from "@deelwijzer/server";
import { Alinea, Kop, Stapel } from "@deelwijzer/ui";
import { MetStatus } from "@deelwijzer/web";
import type { ReactElement } from "react";

const ROLNAAM = {
  fg: "FG",
  privacyadviseur: "privacyadviseur",
  beheerder: "beheerder",
} as const satisfies Record<keyof (typeof TOEGANGSTABEL)["bewaren-lezen"]["rollen"], string>;

/** Refused: for whom it is, and who can change that. */
export function GeenBewaren({ fout }: { readonly fout: Fout }): ReactElement {
  const geweigerd = fout.soort === "geen-toegang";
  return (
    <MetStatus fout={fout}>
      <Stapel ruimte="m">
        <Kop niveau={1}>
          {geweigerd ? "U hebt geen toegang tot bewaren en vernietigen" : "Deze pagina kunnen wij niet tonen"}
        </Kop>
        <Alinea>
          {geweigerd
            ? `Deze pagina is er voor deze rollen: ${Object.values(ROLNAAM).join(", ")}. Vraag uw beheerder om zo’n rol. Daarna ziet u de pagina meteen.`
            : foutTekst(fout)}
        </Alinea>
        <Alinea maat="klein" gedempt>
          Code van deze melding: {fout.foutId}
        </Alinea>
      </Stapel>
    </MetStatus>
  );
}
