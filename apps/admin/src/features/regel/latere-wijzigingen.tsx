import type { Aankondiging } from "@core/grondslagen";
import { Koppeling } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { AARD, wanneer } from "../register/wijziging-in-woorden.ts";
import stijl from "./regel.module.css";

/** Changes of law that touch this rule and are not in its version. */
export function LatereWijzigingen({ wijzigingen }: { wijzigingen: readonly Aankondiging[] }): ReactElement {
  return (
    <ul role="list" className={stijl["opmerkingen"]}>
      {wijzigingen.map((wijziging) => (
        <li key={wijziging.id} className={wijziging.aard === "verwijzing" ? stijl["toelichting"] : undefined}>
          <p>
            <Koppeling als={Link} href={`/wijzigingen#${wijziging.id}`}>
              <strong>{wijziging.titel}</strong>
            </Koppeling>
            <span className={stijl["gedempt"]}> · {wanneer(wijziging)}</span>
          </p>
          <p>{AARD[wijziging.aard].gevolg}</p>
        </li>
      ))}
    </ul>
  );
}
