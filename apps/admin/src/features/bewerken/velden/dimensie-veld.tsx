"use client";

import type { Term } from "@core/grondslagen";
import { VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import type { Dimensievelden } from "../regel-formulier/formulier.ts";
import { useFout } from "./bewerk-context.ts";
import { Meerkeuze } from "./meerkeuze.tsx";
import { optiesVan } from "./opties.ts";
import { Veldblok } from "./veldblok.tsx";
import { Vink, Vinkjes } from "./vink.tsx";

export type DimensieVeldProps = {
  veld: "betrokkenen" | "doelen" | "herkomst" | "gegevens";
  label: string;
  toelichting?: string;
  /** What the silence of the source is called. */
  zwijgt: string;
  termen: readonly Term[];
  eenheid: { een: string; meer: string };
  waarde: Dimensievelden;
  onChange: (waarde: Dimensievelden) => void;
  /** Silence is beside the values, not instead of them. */
  naast?: boolean;
};

/** More than one can see at a glance is searched instead of listed. */
const OP_HET_OOG = 14;

/** The values a rule names on one dimension, or that the source says nothing about it. */
export function DimensieVeld(props: DimensieVeldProps): ReactElement {
  const { veld, label, toelichting, zwijgt, termen, eenheid, waarde, onChange, naast = false } = props;
  const fout = useFout(veld);
  const zet = (waarden: readonly string[]) => onChange({ ...waarde, waarden });
  return (
    <Veldblok veld={veld}>
      <VeldGroep id={veld} label={label} {...(toelichting === undefined ? {} : { toelichting })} {...fout}>
        {waarde.zwijgt && !naast ? null : termen.length > OP_HET_OOG ? (
          <Meerkeuze
            id={veld}
            opties={optiesVan(termen)}
            waarden={waarde.waarden}
            eenheid={eenheid}
            onChange={zet}
          />
        ) : (
          <Vinkjes
            id={veld}
            opties={termen.map(({ id, naam }) => ({ id, naam: hoofdletter(naam) }))}
            waarden={waarde.waarden}
            onChange={zet}
          />
        )}
        <Vink
          id={`${veld}-zwijgt`}
          label={zwijgt}
          aan={waarde.zwijgt}
          onChange={(aan) => onChange({ ...waarde, zwijgt: aan })}
        />
      </VeldGroep>
    </Veldblok>
  );
}
