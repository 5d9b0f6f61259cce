"use client";

import type { Planstap } from "@core/grondslagen";
import { Details, SleepLijst } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Gekozen } from "./plaats-van-punt.ts";
import { PlekKnoppen } from "./plek-knoppen.tsx";
import stijl from "./stappenplan.module.css";
import type { Bouw } from "./use-bouw.ts";

/** The steps by title, to drag or to move by button; a title leads to its step. */
export function StappenVolgorde(props: {
  readonly stappen: readonly Planstap[];
  readonly bouw: Bouw;
  readonly kies: (deel: Gekozen) => void;
}): ReactElement {
  const { stappen, bouw, kies } = props;
  const verplaats = (id: string, na: string | null) => {
    const titel = stappen.find((stap) => stap.id === id)?.titel ?? id;
    const vorige = stappen.find((stap) => stap.id === na)?.titel;
    bouw.doe({ doe: "stap-verplaatsen", id, na }, () =>
      bouw.zeg(`Stap “${titel}” staat nu ${vorige === undefined ? "vooraan" : `na “${vorige}”`}.`),
    );
  };
  return (
    <Details samenvatting="Volgorde van de stappen" id="volgorde">
      <SleepLijst
        label="Stappen"
        onVerplaats={verplaats}
        items={stappen.map(({ id, titel }, plaats) => ({
          id,
          naam: titel,
          inhoud: (
            <div className={stijl["vraag"]}>
              <div>
                {plaats + 1}.{" "}
                <button type="button" className={stijl["kies"]} onClick={() => kies({ soort: "stap", id })}>
                  {titel}
                </button>
              </div>
              <PlekKnoppen
                titel={`stap ${titel}`}
                plaats={plaats}
                aantal={stappen.length}
                naar={(nieuw) => {
                  const rest = stappen.filter((stap) => stap.id !== id);
                  verplaats(id, rest[nieuw - 1]?.id ?? null);
                }}
              />
            </div>
          ),
        }))}
      />
    </Details>
  );
}
