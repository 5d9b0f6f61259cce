"use client";

import type { Bron } from "@core/grondslagen";
import { Keuzelijst, TekstVak } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Reden } from "../use-bewerking.ts";
import { useFout } from "../velden/bewerk-context.ts";

export type RedenVeldenProps = {
  uitleg: Reden;
  zet: (deel: Partial<Reden>) => void;
  bronnen: readonly Bron[];
};

/** Why, and on which source: whoever reviews reads it beside the change. */
export function RedenVelden({ uitleg, zet, bronnen }: RedenVeldenProps): ReactElement {
  const fout = useFout("reden");
  return (
    <>
      <TekstVak
        name="reden"
        label="Reden"
        toelichting="Wie de set beoordeelt, leest dit bij de wijziging. Bijvoorbeeld: artikel 8 noemt sinds 2021 ook de zorgverzekeraar."
        rows={3}
        maxLength={2000}
        value={uitleg.reden}
        onChange={(event) => zet({ reden: event.target.value })}
        {...fout}
      />
      <Keuzelijst
        name="reden-bron"
        label="Bron van de wijziging"
        optioneel
        placeholder="Zoek een bron"
        opties={bronnen.map(({ id, titel, verwijzing }) => ({ id, label: titel, aliassen: [verwijzing] }))}
        eenheid={{ een: "bron", meer: "bronnen" }}
        value={uitleg.bron}
        onChange={(bron) => zet({ bron })}
      />
    </>
  );
}
