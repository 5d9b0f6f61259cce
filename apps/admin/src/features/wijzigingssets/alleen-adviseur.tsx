import { Alinea, Knop, Kop, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

/** Editing is the work of another role; here is what this reader can do. */
export function AlleenAdviseur(): ReactElement {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Alleen een privacyadviseur wijzigt de tabellen</Kop>
      <Alinea>
        U beoordeelt en publiceert wijzigingssets. Zo kijken er altijd twee personen naar een wijziging. Moet
        er iets veranderen? Vraag het de privacyadviseur, of plaats een opmerking bij een set.
      </Alinea>
      <div>
        <Knop als={Link} href="/wijzigingssets">
          Naar de wijzigingssets
        </Knop>
      </div>
    </Stapel>
  );
}
