import { veldenVan, verschilInVelden, type VeldVerschil, type Woordenlijst } from "@core/grondslagen";
import { Details, VisueelVerborgen, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GebeurtenisInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { veldInWoorden } from "./veld-in-woorden.ts";
import { watGebeurde } from "./wat-gebeurde.ts";

export type VoorEnNaProps = {
  gebeurtenis: Pick<GebeurtenisInSet, "actie" | "gegevens">;
  w: Woordenlijst;
};

/** What stood there before an edit and what after it, field by field; nothing where no edit was made. */
export function VoorEnNa({ gebeurtenis, w }: VoorEnNaProps): ReactElement | null {
  const { soort, entiteitId } = gebeurtenis.gegevens;
  const verschillen = verschilVan(gebeurtenis.gegevens);
  if (soort === undefined || verschillen.length === 0) return null;
  return (
    <Details
      samenvatting={
        <>
          Voor en na<VisueelVerborgen>: {watGebeurde(gebeurtenis, w)}</VisueelVerborgen>
        </>
      }
    >
      <WijzigingVelden
        velden={verschillen.map((verschil) => veldInWoorden(soort, entiteitId ?? "", verschil, w))}
      />
    </Details>
  );
}

function verschilVan({ voor, na }: GebeurtenisInSet["gegevens"]): readonly VeldVerschil[] {
  if (voor === undefined && na === undefined) return [];
  if (voor == null) return na == null ? [] : [...veldenVan(na)].map(([veld, nieuw]) => ({ veld, nieuw }));
  if (na == null) return [...veldenVan(voor)].map(([veld, oud]) => ({ veld, oud }));
  return verschilInVelden(voor, na);
}
