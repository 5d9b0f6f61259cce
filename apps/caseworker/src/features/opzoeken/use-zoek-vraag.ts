"use client";

import type { Datum, Woordenlijst } from "@core/grondslagen";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { leesAdres, vulDomeinAan, wijzigAdres, type GelezenAdres } from "./adres.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

export interface VraagInAdres {
  /** What the address says now. */
  readonly zoek: string;
  /** Changes the named fields. `stap`: as a step of its own, so that "back" returns to the question before. */
  readonly wijzig: (wijziging: Partial<ZoekVraag>, stap?: boolean) => void;
}

/**
 * The address is the only place where the question lives: opening, sharing, back and reload need no more. What is chosen
 * counts in the same moment; the router takes the address over in its own time, and from then on it is the one that says it.
 * `domein` is asked for where the address names none; it is written there with the first choice, so that a link carries it.
 */
export function useVraagInAdres(vandaag: Datum, domein: string | null = null): VraagInAdres {
  const vanRouter = useSearchParams().toString();
  const pad = usePathname();
  const [eigen, setEigen] = useState<{ readonly bij: string; readonly zoek: string } | null>(null);
  if (eigen !== null && eigen.bij !== vanRouter) setEigen(null);
  const laatste = useRef(vanRouter);
  useEffect(() => {
    laatste.current = vanRouter;
  }, [vanRouter]);
  const wijzig = useCallback(
    (wijziging: Partial<ZoekVraag>, stap = false) => {
      // From the address bar, not from this render: two changes in one tick both count.
      const nieuw = wijzigAdres(vulDomeinAan(window.location.search, domein), wijziging, vandaag);
      const adres = nieuw === "" ? pad : `${pad}?${nieuw}`;
      if (stap) window.history.pushState(null, "", adres);
      else window.history.replaceState(null, "", adres);
      // As the router writes it, so that it is the same question when the router says it.
      setEigen({ bij: laatste.current, zoek: new URLSearchParams(nieuw).toString() });
    },
    [pad, vandaag, domein],
  );
  const inAdres = eigen !== null && eigen.bij === vanRouter ? eigen.zoek : vanRouter;
  const zoek = vulDomeinAan(inAdres, domein);
  // Part of a question may be an answer already: then the address says for whom.
  const vulAan = inAdres !== "" && zoek !== inAdres;
  useEffect(() => {
    if (vulAan) wijzig({});
  }, [vulAan, wijzig]);
  return { zoek, wijzig };
}

/** The question in the address, in these words. */
export function useGelezenVraag(zoek: string, w: Woordenlijst, vandaag: Datum): GelezenAdres {
  return useMemo(() => leesAdres(zoek, w, vandaag), [zoek, w, vandaag]);
}
