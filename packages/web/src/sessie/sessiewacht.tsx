"use client";

import type { ReactElement, ReactNode } from "react";
import { useEffect } from "react";
import { BijnaDicht } from "./bijna-dicht.tsx";
import { Afgedekt } from "./afgedekt.tsx";
import { BEWAAR_MS } from "./sessieklok.ts";
import { useSessie } from "./use-sessie.ts";

export type SessiewachtProps = {
  /** The id of who is signed in, for whom the page was made. */
  wie: string;
  /** What this page shows may stay without a connection, also when the session is over by the clock. */
  zonderVerbinding?: boolean;
  children: ReactNode;
};

/**
 * Around what only somebody who is signed in may see (ADR 128). When the session is over nobody reads on: what is
 * there is covered, keeps what was typed for an hour for who signs in again, and is gone after that.
 */
export function Sessiewacht({ wie, zonderVerbinding = false, children }: SessiewachtProps): ReactElement {
  const { toestand, verleng } = useSessie(wie, zonderVerbinding);
  const { soort } = toestand;
  const verbergt = soort !== "open" && soort !== "bijna-dicht";
  useEffect(() => {
    if (soort === "van-een-ander") window.location.reload();
    if (soort === "leeg") window.location.replace(`/inloggen?${naarInloggen(window.location)}`);
  }, [soort]);
  return (
    <>
      <BijnaDicht
        minuten={soort === "bijna-dicht" ? toestand.minuten : null}
        teVerlengen={soort === "bijna-dicht" && toestand.teVerlengen}
        verleng={verleng}
      />
      <Afgedekt
        tot={soort === "dicht" ? toestand.sinds + BEWAAR_MS : null}
        verbinding={soort !== "dicht" || toestand.verbinding}
      />
      <div hidden={verbergt}>{children}</div>
    </>
  );
}

function naarInloggen({ pathname, search }: Location): string {
  return new URLSearchParams({ verlopen: "1", terug: pathname + search }).toString();
}
