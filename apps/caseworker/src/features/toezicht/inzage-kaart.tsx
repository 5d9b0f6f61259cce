"use client";

import { momentNl } from "@deelwijzer/document/tekst";
import { GegevensLijst, Kop, Paneel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { client } from "../../api/client.ts";
import type { InzageInToezicht } from "../../toegang/toezicht.ts";
import { LegBevinding } from "./leg-bevinding.tsx";
import { bevindingZin } from "./oordeel.ts";

/** One access as the FG judges it. */
export function InzageKaart({
  inzage,
  steekproefId,
}: {
  readonly inzage: InzageInToezicht;
  readonly steekproefId: string | null;
}): ReactElement {
  const naam = `${inzage.wie} in ${inzage.zaakkenmerk}`;
  return (
    <div id={`inzage-${inzage.id}`}>
      <Paneel>
        <Kop niveau={3} maat="m">
          {inzage.nood ? "Noodtoegang: " : ""}
          {naam}
        </Kop>
        <GegevensLijst
          items={[
            { term: "Dossier van", waarde: inzage.eigenaar },
            {
              term: "Reden",
              waarde: inzage.toelichting === null ? inzage.reden : `${inzage.reden}. “${inzage.toelichting}”`,
            },
            { term: "Wat de tabellen zeiden", waarde: inzage.antwoord },
            { term: "Wanneer", waarde: `Van ${momentNl(inzage.op)} tot ${momentNl(inzage.tot)}` },
            { term: "Geopend", waarde: `${inzage.blikken} keer` },
            ...inzage.bevindingen.map((bevinding) => ({
              id: bevinding.id,
              term: `Bevinding van ${momentNl(bevinding.op)}`,
              waarde: bevindingZin(bevinding),
            })),
          ]}
        />
        <LegBevinding
          id={inzage.id}
          naam={naam}
          legVast={(bevinding) =>
            client.inzage.legBevindingVast({ inzageId: inzage.id, steekproefId, ...bevinding })
          }
        />
      </Paneel>
    </div>
  );
}
