"use client";

import { Kop, Stapel } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { LegeZin } from "./lege-zin.tsx";
import { MetKennis, type WijzerProps } from "./met-kennis.tsx";
import { VraagEnAntwoord } from "./vraag-en-antwoord.tsx";

/** Snel opzoeken: a question as a sentence, answered in the browser while it is being chosen. */
export function Opzoeken(props: WijzerProps & { readonly vooraf: ReactNode }): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1} maat="m" schreef={false} gedempt>
        Snel opzoeken
      </Kop>
      <MetKennis {...props} vooraf={props.vooraf ?? <LegeZin />} daarna="Daarna kunt u uw vraag kiezen.">
        {(stand) => <VraagEnAntwoord {...stand} eigenDomeinen={props.eigenDomeinen} />}
      </MetKennis>
    </Stapel>
  );
}
