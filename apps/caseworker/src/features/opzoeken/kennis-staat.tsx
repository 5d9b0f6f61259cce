import { Knop, Melding, VisueelVerborgen, Zin } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import stijl from "./opzoeken.module.css";

/** The sentence is already there, its choices not yet; `vooraf`: with the answer that the server found. */
export function KennisLaden({ traag, vooraf }: { traag: boolean; vooraf?: ReactNode }): ReactElement {
  return (
    <div>
      <div aria-hidden="true">
        {vooraf ?? (
          <Zin>
            Als <span className={stijl["gat"]}>uw functie</span> wil ik{" "}
            <span className={stijl["gat"]}>welke gegevens</span> van <span className={stijl["gat"]}>wie</span>{" "}
            <span className={stijl["gat"]}>gebruiken, geven of vragen</span>.
          </Zin>
        )}
      </div>
      <p role="status" className={stijl["rustig"]}>
        {traag
          ? "De tabellen worden nog opgehaald. Dit duurt langer dan anders."
          : "De tabellen worden opgehaald…"}
      </p>
      <VisueelVerborgen>Daarna kunt u uw vraag kiezen.</VisueelVerborgen>
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
