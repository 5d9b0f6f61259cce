"use client";

import { Alinea, Dialoog, Knop } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

/** To begin anew, after a question: what was filled in is gone then. */
export function OpnieuwKnop({
  wis,
  wat = "",
}: {
  readonly wis: () => void;
  readonly wat?: string;
}): ReactElement {
  const [vraagt, setVraagt] = useState(false);
  return (
    <>
      <Knop soort="rustig" onClick={() => setVraagt(true)}>
        Begin opnieuw{wat === "" ? null : <span className="dw-visueel-verborgen">: {wat}</span>}
      </Knop>
      <Dialoog
        open={vraagt}
        onSluit={() => setVraagt(false)}
        titel="Wilt u opnieuw beginnen?"
        acties={
          <>
            <Knop
              soort="primair"
              onClick={() => {
                setVraagt(false);
                wis();
              }}
            >
              Ja, begin opnieuw
            </Knop>
            <Knop soort="rustig" onClick={() => setVraagt(false)}>
              Nee, ga verder
            </Knop>
          </>
        }
      >
        <Alinea>Wij wissen dan wat u bij deze opdracht hebt ingevuld.</Alinea>
      </Dialoog>
    </>
  );
}
