"use client";

import { Koppeling, Melding } from "@deelwijzer/ui";
import Link from "next/link";
import { useEffect, useRef, type ReactElement } from "react";
import { opsomming, veldnaam } from "@core/grondslagen";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import type { Bewaard } from "../use-bewerking.ts";

export type BewaardMeldingProps = {
  bewaard: Bewaard;
  setId: string;
  /** "Terug naar de regels" */
  lijst: { href: string; tekst: string };
};

/** After saving: that it stands in the set, what another changed meanwhile, and the ways on. */
export function BewaardMelding({ bewaard, setId, lijst }: BewaardMeldingProps): ReactElement {
  const { poging, terug, intussen } = bewaard;
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), [poging]);
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding
        soort="gelukt"
        kop={terug ? "uw wijziging is teruggenomen" : "uw wijziging staat in de set"}
        live
      >
        {intussen === null || intussen.velden.length === 0 ? null : (
          <p>
            {hoofdletter(intussen.naam ?? "iemand anders")} wijzigde intussen ook:{" "}
            {opsomming(
              intussen.velden.map((veld) => veldnaam(veld)),
              "en",
            )}
            . Dat is bewaard en staat nu in het formulier.
          </p>
        )}
        <p>
          {terug
            ? "Alles is hier weer zoals in de tabellen."
            : "Er verandert pas iets voor medewerkers als de set is goedgekeurd en gepubliceerd."}
        </p>
        <p className={stijl["verder"]}>
          <Koppeling als={Link} href={`/wijzigingssets/${setId}`}>
            Naar de wijzigingsset
          </Koppeling>
          <Koppeling als={Link} href={lijst.href}>
            {lijst.tekst}
          </Koppeling>
        </p>
      </Melding>
    </div>
  );
}
