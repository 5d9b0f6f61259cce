"use client";

import type { Datum, Gemeentelaag } from "@core/grondslagen";
import { Kop, Stapel } from "@deelwijzer/ui";
import { useEffect, useState, type ReactElement } from "react";
import { KennisFout, KennisLaden } from "./kennis-staat.tsx";
import { useKennis } from "./use-kennis.ts";
import { useNieuweDag } from "./use-nieuwe-dag.ts";
import { VraagEnAntwoord } from "./vraag-en-antwoord.tsx";

export type OpzoekenProps = {
  /** Today in the Netherlands, by the clock of the server. */
  vandaag: Datum;
  /** How many milliseconds that still is so. */
  restVanVandaag: number;
  /** What the gemeente recorded itself: extra requirements, prohibitions, policy on exceptions. */
  laag: Gemeentelaag;
};

/** Snel opzoeken: a question as a sentence, answered in the browser while it is being chosen. */
export function Opzoeken({ vandaag, restVanVandaag, laag }: OpzoekenProps): ReactElement {
  useNieuweDag(restVanVandaag);
  const { data: kennis, isError, isFetching, refetch } = useKennis();
  const traag = useTraag(kennis === undefined && !isError);
  return (
    <Stapel ruimte="l">
      <Kop niveau={1} maat="m" schreef={false} gedempt>
        Snel opzoeken
      </Kop>
      {kennis ? (
        <VraagEnAntwoord kennis={kennis} vandaag={vandaag} laag={laag} />
      ) : isError ? (
        <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />
      ) : (
        <KennisLaden traag={traag} />
      )}
    </Stapel>
  );
}

/** True after waiting so long that a word about it helps. */
function useTraag(wacht: boolean): boolean {
  const [traag, setTraag] = useState(false);
  useEffect(() => {
    if (!wacht) return undefined;
    const timer = setTimeout(() => setTraag(true), 4000);
    return () => clearTimeout(timer);
  }, [wacht]);
  return wacht && traag;
}
