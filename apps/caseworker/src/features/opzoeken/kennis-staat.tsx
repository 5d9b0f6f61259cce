import { Knop, Melding } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import stijl from "./opzoeken.module.css";

/** The tables are not here yet; `vooraf`: what already stands there, `daarna`: what comes in its place. */
export function KennisLaden({
  daarna,
  traag = false,
  vooraf,
}: {
  daarna: string;
  traag?: boolean;
  vooraf?: ReactNode;
}): ReactElement {
  return (
    <div>
      <div aria-hidden="true">{vooraf}</div>
      <p role="status" className={stijl["rustig"]}>
        {traag
          ? "De tabellen worden nog opgehaald. Dit duurt langer dan anders."
          : "De tabellen worden opgehaald…"}{" "}
        {daarna}
      </p>
    </div>
  );
}

export function KennisFout({ bezig, opnieuw }: { bezig: boolean; opnieuw: () => void }): ReactElement {
  return (
    <Melding soort="fout" kop="de tabellen konden niet worden opgehaald" live>
      <p>
        Zonder de tabellen is er geen antwoord. Misschien is de verbinding weg. Uw vraag staat nog in de link.
      </p>
      <Knop onClick={opnieuw} bezig={bezig} bezigTekst="Bezig met ophalen…">
        Probeer opnieuw
      </Knop>
    </Melding>
  );
}
