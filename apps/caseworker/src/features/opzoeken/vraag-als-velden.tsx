"use client";

import { Keuzelijst, Stapel, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { keuzesVan, type Keuzeveld, partnerLabel, VELDTEKST } from "@deelwijzer/grondslagen-react";
import stijl from "./opzoeken.module.css";
import type { VraagProps } from "./vraag-als-zin.tsx";
import { keuzeId } from "./keuze-id.ts";

/** The same question in plain labelled fields, in the same order of thought. */
export function VraagAlsVelden({ vraag, versie, wijzig }: VraagProps): ReactElement {
  const keuzes = keuzesVan(vraag, versie);
  const een = (veld: Exclude<Keuzeveld, "gegevens">, label = VELDTEKST[veld].label, toelichting?: string) => (
    <Keuzelijst
      name={veld}
      id={keuzeId(veld)}
      label={label}
      eenheid={VELDTEKST[veld].eenheid}
      opties={keuzes[veld]}
      value={vraag[veld]}
      onChange={(waarde) => wijzig({ [veld]: waarde })}
      {...(toelichting === undefined ? {} : { toelichting })}
    />
  );
  return (
    <div role="group" aria-label="Uw vraag" className={stijl["velden"]}>
      <Stapel ruimte="l">
        {een("domein")}
        {een("richting")}
        <div className={stijl["vinken"]}>
          <VinkGroep
            name="gegevens"
            id={keuzeId("gegevens")}
            label={VELDTEKST.gegevens.label}
            toelichting="U kunt meer soorten kiezen."
            regels
            opties={keuzes.gegevens.map((keuze) => ({ value: keuze.id, label: keuze.label }))}
            value={vraag.gegevens}
            onChange={(gegevens) => wijzig({ gegevens })}
          />
        </div>
        {een("betrokkene")}
        {een("partner", partnerLabel(vraag.richting))}
        {een("doel")}
        {vraag.richting === "intern"
          ? null
          : een("herkomst", VELDTEKST.herkomst.label, "Alleen nodig als een regel ervan afhangt.")}
      </Stapel>
    </div>
  );
}
