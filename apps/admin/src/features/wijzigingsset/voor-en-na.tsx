import type { Leeswoorden } from "@core/grondslagen";
import { Details, VisueelVerborgen, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GebeurtenisInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { veldenVanGebeurtenis } from "./velden-van-gebeurtenis.ts";
import { watGebeurde } from "./wat-gebeurde.ts";

export type VoorEnNaProps = {
  gebeurtenis: Pick<GebeurtenisInSet, "actie" | "gegevens">;
  w: Leeswoorden;
};

/** What stood there before an edit and what after it, field by field; nothing where no edit was made. */
export function VoorEnNa({ gebeurtenis, w }: VoorEnNaProps): ReactElement | null {
  const velden = veldenVanGebeurtenis(gebeurtenis.gegevens, w);
  if (velden.length === 0) return null;
  return (
    <Details
      samenvatting={
        <>
          Voor en na<VisueelVerborgen>: {watGebeurde(gebeurtenis, w)}</VisueelVerborgen>
        </>
      }
    >
      <WijzigingVelden velden={velden} />
    </Details>
  );
}
