import type { Leeswoorden } from "@core/grondslagen";
import { Details, Koppeling, Tijdlijn, type Gebeurtenis } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GebeurtenisInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import stijl from "./set.module.css";
import { VoorEnNa } from "./voor-en-na.tsx";
import { watGebeurde } from "./wat-gebeurde.ts";

const LAATSTE = 5;
/** A sheet of a thousand rules is a thousand lines: those are read in the log, page by page. */
const HOOGSTENS = 50;

/** Who did what, when and why; the newest first, the rest folded. */
export function Geschiedenis(props: {
  setId: string;
  gebeurtenissen: readonly GebeurtenisInSet[];
  w: Leeswoorden;
}): ReactElement {
  const { setId, gebeurtenissen, w } = props;
  const items = gebeurtenissen
    .slice(-HOOGSTENS)
    .toReversed()
    .map((gebeurtenis) => alsMoment(gebeurtenis, w));
  const [boven, rest] = [items.slice(0, LAATSTE), items.slice(LAATSTE)];
  return (
    <>
      <Tijdlijn items={boven} aria-label="Geschiedenis, nieuwste eerst" />
      {rest.length === 0 ? null : (
        <Details samenvatting={`Toon ook de ${rest.length} eerdere`}>
          <Tijdlijn items={rest} aria-label="Eerdere geschiedenis" />
        </Details>
      )}
      {gebeurtenissen.length <= HOOGSTENS ? null : (
        <p>
          <Koppeling als={Link} href={`/logboek?set=${setId}`}>
            Alle {gebeurtenissen.length} staan in het logboek
          </Koppeling>
        </p>
      )}
    </>
  );
}

function alsMoment(gebeurtenis: GebeurtenisInSet, w: Leeswoorden): Gebeurtenis {
  const { volgnummer, op, naam, rol, reden } = gebeurtenis;
  return {
    id: `gebeurtenis-${volgnummer}`,
    moment: momentInWoorden(op),
    dateTime: op.toISOString(),
    titel: watGebeurde(gebeurtenis, w),
    inhoud: (
      <>
        <span className={stijl["klein"]}>
          {naam}
          {rol === null ? "" : `, ${rol}`}
        </span>
        {reden === null ? null : <p className={stijl["toelichting"]}>{reden}</p>}
        <VoorEnNa gebeurtenis={gebeurtenis} w={w} />
      </>
    ),
  };
}
