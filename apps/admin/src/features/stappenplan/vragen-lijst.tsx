"use client";

import {
  inHouder,
  isPlangebruik,
  opPlek,
  SOORT_NAAM,
  type Plandelen,
  type Planhouder,
  type Planonderdeel,
} from "@core/grondslagen";
import { SleepLijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { PlekKnoppen } from "./plek-knoppen.tsx";
import type { Gekozen } from "./plaats-van-punt.ts";
import stijl from "./stappenplan.module.css";
import type { Bouw } from "./use-bouw.ts";

/** The questions of one step or block, in order: to choose, to drag, and to move by button. */
export function VragenLijst(props: {
  readonly houder: Planhouder;
  readonly naam: string;
  readonly bouw: Bouw;
  readonly gekozen: Gekozen | null;
  readonly kies: (deel: Gekozen) => void;
}): ReactElement {
  const { houder, naam, bouw, gekozen, kies } = props;
  const { delen } = bouw.stand;
  const vragen = opPlek(inHouder(delen, houder));
  const verplaats = (id: string, na: string | null) => {
    const titel = titelVan(vragen, id, delen);
    bouw.doe({ doe: "vraag-verplaatsen", id, in: houder, na }, () => {
      const vorige = na === null ? null : titelVan(vragen, na, delen);
      bouw.zeg(`“${titel}” staat nu ${vorige === null ? "vooraan" : `na “${vorige}”`} in “${naam}”.`);
    });
  };
  const naarPlaats = (id: string, plaats: number) => {
    const rest = vragen.filter((deel) => deel.id !== id);
    verplaats(id, rest[plaats - 1]?.id ?? null);
  };
  return (
    <SleepLijst
      label={`Vragen in ${naam}`}
      onVerplaats={verplaats}
      items={vragen.map((deel, plaats) => {
        const titel = titelVan(vragen, deel.id, delen);
        const huidig = gekozen?.soort === "stapvraag" && gekozen.id === deel.id;
        return {
          id: deel.id,
          naam: titel,
          inhoud: (
            <div className={stijl["vraag"]}>
              <div>
                <button
                  type="button"
                  className={stijl["kies"]}
                  aria-current={huidig ? "true" : undefined}
                  onClick={() => kies({ soort: "stapvraag", id: deel.id })}
                >
                  {titel}
                </button>{" "}
                <span className={stijl["klein"]}>
                  {isPlangebruik(deel)
                    ? "Blok"
                    : `${SOORT_NAAM[deel.soort]}${deel.conditie === undefined ? "" : " · met voorwaarde"}`}
                </span>
              </div>
              <PlekKnoppen
                titel={titel}
                plaats={plaats}
                aantal={vragen.length}
                naar={(nieuw) => naarPlaats(deel.id, nieuw)}
              />
            </div>
          ),
        };
      })}
    />
  );
}

export function titelVan(vragen: readonly Planonderdeel[], id: string, { blokken = [] }: Plandelen): string {
  const deel = vragen.find((kandidaat) => kandidaat.id === id);
  if (deel === undefined) return id;
  return isPlangebruik(deel)
    ? (blokken.find((blok) => blok.id === deel.blok)?.titel ?? deel.blok)
    : deel.titel;
}
