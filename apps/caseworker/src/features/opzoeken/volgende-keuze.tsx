"use client";

import { keuzesVan, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import type { ReactElement } from "react";
import { KeuzeKnoppen } from "./keuze-knoppen.tsx";
import { veldLabel } from "./veld-label.ts";
import type { VraagProps } from "./vraag-als-zin.tsx";

/** As many as one sees at a glance; the likely ones stand first. */
const AANTAL_KNOPPEN = 6;

/** The next choice of the sentence, with the likely answers one press away. */
export function VolgendeKeuze(
  props: Pick<VraagProps, "vraag" | "versie" | "wijzig"> & { readonly veld: Keuzeveld },
): ReactElement {
  const { veld, vraag, versie, wijzig } = props;
  const keuzes = keuzesVan(vraag, versie)[veld];
  return (
    <div role="group" aria-label={veldLabel(veld, vraag)} tabIndex={-1}>
      <p>
        <strong>{veldLabel(veld, vraag)}?</strong>
      </p>
      <KeuzeKnoppen
        veld={veld}
        opties={keuzes.slice(0, AANTAL_KNOPPEN)}
        aantal={keuzes.length}
        kies={(id) => wijzig(veld === "gegevens" ? { gegevens: [id] } : { [veld]: id })}
      />
    </div>
  );
}
