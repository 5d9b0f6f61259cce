import { Alinea } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** While many questions are compared; the page around it is there already. */
export function GevolgenBezig(): ReactElement {
  return (
    <div role="status">
      <Alinea>
        Wij stellen alle vragen opnieuw, met en zonder deze set. Bij veel dossiers duurt dit een paar
        seconden.
      </Alinea>
    </div>
  );
}
