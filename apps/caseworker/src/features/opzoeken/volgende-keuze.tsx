"use client";

import { keuzesVan, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import type { ReactElement } from "react";
import { KeuzeKnoppen, UitgelegdeKnoppen } from "./keuze-knoppen.tsx";
import { veldLabel } from "./veld-label.ts";
import type { VraagProps } from "./vraag-als-zin.tsx";

/** As many as one sees at a glance; the likely ones stand first. */
const AANTAL_KNOPPEN = 6;

/** What kind of data something is, one sees by its examples: fewer, each explained. */
const AANTAL_SOORTEN = 4;

/** The next choice of the sentence, with the likely answers one press away. */
export function VolgendeKeuze(
  props: Pick<VraagProps, "vraag" | "versie" | "wijzig"> & {
    readonly veld: Keuzeveld;
    /** The domains that who asks works for. */
    readonly eigen: readonly string[];
  },
): ReactElement {
  const { veld, vraag, eigen, versie, wijzig } = props;
  const keuzes = keuzesVan(vraag, versie)[veld];
  const soorten = veld === "gegevens";
  const eerst =
    veld === "domein" && eigen.length > 0
      ? keuzes.filter(({ id }) => eigen.includes(id))
      : keuzes.slice(0, soorten ? AANTAL_SOORTEN : AANTAL_KNOPPEN);
  const Knoppen = soorten ? UitgelegdeKnoppen : KeuzeKnoppen;
  return (
    <div role="group" aria-label={veldLabel(veld, vraag)} tabIndex={-1}>
      <p>
        <strong>{veldLabel(veld, vraag)}</strong>
      </p>
      <Knoppen
        veld={veld}
        opties={eerst}
        aantal={keuzes.length}
        kies={(id) => wijzig(soorten ? { gegevens: [id] } : { [veld]: id })}
      />
    </div>
  );
}
