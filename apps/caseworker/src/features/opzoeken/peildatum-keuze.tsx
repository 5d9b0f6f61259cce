"use client";

import { datumInWoorden, isDatum, type Datum } from "@core/grondslagen";
import { DatumVeld, Details, Knop, Rij } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

export type PeildatumKeuzeProps = {
  peildatum: Datum;
  vandaag: Datum;
  onChange: (peildatum: Datum) => void;
};

/** "Geldend op …": folded while it is today's law that is asked. */
export function PeildatumKeuze({ peildatum, vandaag, onChange }: PeildatumKeuzeProps): ReactElement {
  const [fout, setFout] = useState<string | null>(null);
  return (
    <Details
      samenvatting={
        <span>
          Geldend op {datumInWoorden(peildatum)}
          {peildatum === vandaag ? " (vandaag)" : ""}
        </span>
      }
    >
      <DatumVeld
        name="peildatum"
        id="opzoeken-peildatum"
        label="Op welke datum moet de wet gelden?"
        toelichting="Bijvoorbeeld de dag waarop is of wordt gedeeld."
        value={peildatum}
        onChange={(iso, stand) => {
          setFout(
            stand.soort === "onmogelijk" || (iso !== null && !isDatum(iso))
              ? "Deze datum bestaat niet."
              : null,
          );
          if (isDatum(iso)) onChange(iso);
        }}
        fout={fout}
      />
      {peildatum === vandaag ? null : (
        <Rij>
          <Knop klein soort="rustig" onClick={() => onChange(vandaag)}>
            Terug naar vandaag
          </Knop>
        </Rij>
      )}
    </Details>
  );
}
