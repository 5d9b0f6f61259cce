"use client";

import type { Tabelversie } from "@core/grondslagen";
import { Zin, Zinkeuze } from "@deelwijzer/ui";
import { Fragment, memo, useMemo, type ReactElement } from "react";
import { GegevensKeuze } from "./gegevens-keuze.tsx";
import { keuzeId } from "./keuze-id.ts";
import { keuzesVan, type Keuzeveld, partnerLabel, VELDTEKST } from "@deelwijzer/grondslagen-react";
import { zindelen } from "./zindelen.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

export type VraagProps = {
  vraag: ZoekVraag;
  versie: Tabelversie;
  wijzig: (wijziging: Partial<ZoekVraag>) => void;
  /** A rule may depend on the origin: then the question asks for it. */
  metHerkomst: boolean;
};

/** "Als Wmo-consulent wil ik … van … gebruiken die … heeft, om …." The sentence turns with the direction. */
export const VraagAlsZin = memo(function VraagAlsZin(props: VraagProps): ReactElement {
  const { vraag, versie, wijzig, metHerkomst } = props;
  const keuzes = useMemo(() => keuzesVan(vraag, versie), [vraag, versie]);
  const een = (veld: Exclude<Keuzeveld, "gegevens">, label = VELDTEKST[veld].label) => (
    <Zinkeuze
      name={veld}
      id={keuzeId(veld)}
      label={label}
      leeg={VELDTEKST[veld].leeg}
      eenheid={VELDTEKST[veld].eenheid}
      opties={keuzes[veld]}
      value={vraag[veld]}
      onChange={(waarde) => wijzig({ [veld]: waarde })}
    />
  );
  return (
    <Zin aria-label="Uw vraag">
      {zindelen(vraag, versie.inhoud.woordenlijst, metHerkomst).map((deel) => (
        <Fragment key={deel.soort === "keuze" ? deel.veld : deel.tekst}>
          {deel.spatie ? " " : null}
          {deel.soort === "tekst" ? (
            deel.tekst
          ) : deel.veld === "gegevens" ? (
            <GegevensKeuze
              keuzes={keuzes.gegevens}
              gekozen={vraag.gegevens}
              onChange={(gegevens) => wijzig({ gegevens })}
            />
          ) : (
            een(deel.veld, deel.veld === "partner" ? partnerLabel(vraag.richting) : undefined)
          )}
        </Fragment>
      ))}
    </Zin>
  );
});
