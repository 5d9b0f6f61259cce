import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { GEVOLG_NU } from "../../herbeoordeling/gevolg-nu.ts";
import type { Wachtend } from "../../herbeoordeling/wat-volgt.ts";

export type RegelsGewijzigdProps = { readonly besluitId: string; readonly wachtend: Wachtend };

/** On the page of a sealed besluit, for who answers for it: the rules changed since, and what can follow. */
export function RegelsGewijzigd({ besluitId, wachtend }: RegelsGewijzigdProps): ReactElement {
  return (
    <div className="dw-niet-drukken">
      <Melding soort="info" kop="de regels onder dit besluit zijn gewijzigd">
        {wachtend.soort === "bekijken" ? (
          <p>
            {GEVOLG_NU[wachtend.gevolg]} Dit besluit blijft zoals het is.{" "}
            <Koppeling als={Link} href={`/besluiten/${besluitId}/herbeoordelen`}>
              Bekijk wat volgt: niets, een nieuw besluit of een aanvulling
            </Koppeling>
          </p>
        ) : (
          <p>
            {wachtend.soort === "nog-opvolgen"
              ? "U zou een nieuw besluit maken. Begin de nieuwe afweging hieronder, bij “Klopt dit besluit niet meer?”."
              : "U zou dit besluit aanvullen. Leg de aanvulling hieronder vast, bij “Vul dit besluit aan”."}
          </p>
        )}
      </Melding>
    </div>
  );
}
