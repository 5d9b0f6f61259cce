"use client";

import type { Datum, Woordenlijst } from "@core/grondslagen";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { leesAdres, wijzigAdres, type GelezenAdres } from "./adres.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

export interface ZoekVraagInAdres extends GelezenAdres {
  /** Changes the named fields. `stap`: as a step of its own, so that "back" returns to the question before. */
  readonly wijzig: (wijziging: Partial<ZoekVraag>, stap?: boolean) => void;
}

/** The address is the only place where the question lives: opening, sharing, back and reload need no more. */
export function useZoekVraag(w: Woordenlijst, vandaag: Datum): ZoekVraagInAdres {
  const zoek = useSearchParams().toString();
  const pad = usePathname();
  const gelezen = useMemo(() => leesAdres(zoek, w, vandaag), [zoek, w, vandaag]);
  const wijzig = useCallback(
    (wijziging: Partial<ZoekVraag>, stap = false) => {
      // From the address bar, not from this render: two changes in one tick both count.
      const nieuw = wijzigAdres(window.location.search, wijziging, vandaag);
      const adres = nieuw === "" ? pad : `${pad}?${nieuw}`;
      if (stap) window.history.pushState(null, "", adres);
      else window.history.replaceState(null, "", adres);
    },
    [pad, vandaag],
  );
  return { ...gelezen, wijzig };
}
