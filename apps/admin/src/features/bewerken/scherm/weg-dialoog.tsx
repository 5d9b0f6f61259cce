"use client";

import { Dialoog, Knop } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { NietWeg } from "../use-niet-weg.ts";

/** Asked when one leaves while something is not saved. */
export function WegDialoog({ weg }: { weg: NietWeg }): ReactElement {
  return (
    <Dialoog
      open={weg.vraagt}
      onSluit={weg.blijf}
      titel="Wilt u weg zonder op te slaan?"
      dringend
      acties={
        <>
          <Knop soort="primair" onClick={weg.blijf}>
            Blijf op deze pagina
          </Knop>
          <Knop soort="rustig" onClick={weg.gaWeg}>
            Ga weg zonder opslaan
          </Knop>
        </>
      }
    >
      <p>Wat u hier hebt gewijzigd, is nog niet opgeslagen. Als u weggaat, bent u dat kwijt.</p>
    </Dialoog>
  );
}
