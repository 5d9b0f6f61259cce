import type { Opmerking } from "@core/grondslagen";
import type { ReactElement } from "react";
import { OPMERKING_SOORT } from "../woorden/regel-in-woorden.ts";
import stijl from "./regel.module.css";

/** Remarks with their kind in words; a point of the comparison with the official text carries its number. */
export function Opmerkingen({ opmerkingen }: { opmerkingen: readonly Opmerking[] }): ReactElement {
  return (
    <ul role="list" className={stijl["opmerkingen"]}>
      {opmerkingen.map(({ soort, tekst, afwijking }) => (
        <li key={`${soort} ${tekst}`} className={soort === "toelichting" ? stijl["toelichting"] : undefined}>
          <p>
            <strong>{OPMERKING_SOORT[soort]}</strong>
            {afwijking === undefined ? null : (
              <span className={stijl["gedempt"]}>
                {" "}
                · punt {afwijking} van de vergelijking met de wettekst van 2019
              </span>
            )}
          </p>
          <p>{tekst}</p>
        </li>
      ))}
    </ul>
  );
}
