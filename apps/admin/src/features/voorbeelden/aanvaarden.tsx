import { Alinea, Knop, TekstVak } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** Why another answer may stand. */
export function Aanvaarden(props: {
  reden: string;
  fout: string | undefined;
  onReden: (reden: string) => void;
  onWeg: () => void;
}): ReactElement {
  return (
    <>
      <Alinea>
        Het verwachte antwoord blijft staan. Dit andere antwoord houdt het publiceren niet meer tegen. Uw
        reden gaat mee met de tabelversie. Wie de set beoordeelt, leest haar.
      </Alinea>
      <TekstVak
        name="aanvaard"
        label="Waarom mag dit andere antwoord?"
        rows={3}
        maxLength={2000}
        value={props.reden}
        fout={props.fout}
        onChange={(event) => props.onReden(event.target.value)}
      />
      <div>
        <Knop klein soort="rustig" onClick={props.onWeg}>
          Aanvaard het toch niet
        </Knop>
      </div>
    </>
  );
}
