"use client";

import type { Datum, Gemeentelaag, Kennis } from "@core/grondslagen";
import { Stapel } from "@deelwijzer/ui";
import { useEffect, useState, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { dagVanNu } from "./dag-van-nu.ts";
import { Herkomstregel } from "./herkomstregel.tsx";
import { KennisFout, KennisLaden } from "./kennis-staat.tsx";
import { useBewaren } from "./use-bewaren.ts";
import { useOpgehaaldeKennis } from "./use-kennis.ts";
import { useNieuweDag } from "./use-nieuwe-dag.ts";

/** What a page of the Grondslagenwijzer gets from the server. */
export type WijzerProps = {
  /** Today in the Netherlands, by the clock of the server. */
  vandaag: Datum;
  /** How many milliseconds that still is so. */
  restVanVandaag: number;
  /** When the server made this page: a copy kept on the device may be of an earlier day. */
  gemaaktOp: number;
  /** What the gemeente recorded itself: extra requirements, prohibitions, policy on exceptions. */
  laag: Gemeentelaag;
  /** The domains that who asks works for. */
  eigenDomeinen: readonly string[];
};

export type MetKennisProps = WijzerProps & {
  /** What stands there until the tables are here. */
  vooraf?: ReactNode;
  /** What one can do once they are: a sentence. */
  daarna: string;
  children: (stand: { kennis: Kennis; vandaag: Datum; laag: Gemeentelaag }) => ReactElement;
};

/** The tables in the browser, for whoever answers from them; says where they come from and how old they are. */
export function MetKennis({ children, vooraf, daarna, ...props }: MetKennisProps): ReactElement {
  const { gemaaktOp, laag, restVanVandaag } = props;
  const vandaag = useVandaag(props);
  useNieuweDag(useRest(restVanVandaag, gemaaktOp));
  const klaar = useBewaren();
  const { data, isError, isFetching, refetch } = useOpgehaaldeKennis();
  const traag = useTraag(data === undefined && !isError);
  if (data === undefined)
    return isError ? (
      <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />
    ) : (
      <KennisLaden {...{ daarna, traag, vooraf }} />
    );
  const regel = { ...data, gemaaktOp, klaar };
  return (
    <Stapel ruimte="l">
      {data.bewaard ? <Herkomstregel {...regel} /> : null}
      {children({ kennis: data.kennis, vandaag, laag })}
      {data.bewaard ? null : <Herkomstregel {...regel} />}
    </Stapel>
  );
}

/** The first paint is the server's; then the clock of this device counts on from it. */
function useVandaag({ vandaag, gemaaktOp }: WijzerProps): Datum {
  return useSyncExternalStore(
    luisterNiet,
    () => dagVanNu(vandaag, gemaaktOp, Date.now()),
    () => vandaag,
  );
}

function luisterNiet(): () => void {
  return () => undefined;
}

/** What is left of the day when this page is opened, which may be later than when it was made. */
function useRest(restVanVandaag: number, gemaaktOp: number): number {
  const [geopend] = useState(() => Date.now());
  return restVanVandaag - Math.max(0, geopend - gemaaktOp);
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
