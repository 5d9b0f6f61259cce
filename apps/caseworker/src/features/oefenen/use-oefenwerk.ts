"use client";

import type { Stappenplan, Waarde } from "@core/grondslagen";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { LEEG_WERK, leesWerk, schrijfWerk, type Oefenwerk } from "./bewaarde-oefening.ts";

/** As it stands in this page, also what is not kept; null = nothing yet. */
const hier = new Map<string, Oefenwerk | null>();
const luisteraars = new Set<() => void>();

export interface OefenActies {
  readonly antwoord: (vraagId: string, waarde: Waarde | undefined) => void;
  readonly kijkNa: (stapId: string) => void;
  readonly wis: () => void;
}

/** What somebody did of one opdracht in this browser; null on the server and where there is nothing yet. */
export function useOefenwerk(sleutel: string, definitie: Stappenplan): [Oefenwerk | null, OefenActies] {
  const lees = useCallback(() => {
    if (!hier.has(sleutel)) hier.set(sleutel, leesWerk(uitOpslag(sleutel), definitie, Date.now()));
    return hier.get(sleutel) ?? null;
  }, [sleutel, definitie]);
  const werk = useSyncExternalStore(luister, lees, opServer);
  useEffect(() => {
    // Another tab of this browser went on with it: that is the newest.
    const anderTabblad = (event: StorageEvent) => {
      if (event.key !== sleutel) return;
      hier.delete(sleutel);
      meld();
    };
    window.addEventListener("storage", anderTabblad);
    return () => window.removeEventListener("storage", anderTabblad);
  }, [sleutel]);
  const acties = useMemo((): OefenActies => {
    const wijzig = (verder: (oud: Oefenwerk) => Oefenwerk) => bewaar(sleutel, verder(lees() ?? LEEG_WERK));
    return {
      antwoord: (vraagId, waarde) =>
        wijzig((oud) => {
          const { [vraagId]: _weg, ...rest } = oud.antwoorden;
          return { ...oud, antwoorden: waarde === undefined ? rest : { ...rest, [vraagId]: waarde } };
        }),
      kijkNa: (stapId) => wijzig((oud) => ({ ...oud, nagekeken: [...new Set([...oud.nagekeken, stapId])] })),
      wis: () => bewaar(sleutel, null),
    };
  }, [sleutel, lees]);
  return [werk, acties];
}

function opServer(): null {
  return null;
}

function luister(op: () => void): () => void {
  luisteraars.add(op);
  return () => luisteraars.delete(op);
}

function meld(): void {
  for (const op of luisteraars) op();
}

function uitOpslag(sleutel: string): string | null {
  try {
    return localStorage.getItem(sleutel);
  } catch {
    // A browser that keeps nothing: the exercise lasts as long as the page.
    return null;
  }
}

function bewaar(sleutel: string, werk: Oefenwerk | null): void {
  hier.set(sleutel, werk);
  try {
    if (werk === null) localStorage.removeItem(sleutel);
    else localStorage.setItem(sleutel, schrijfWerk(werk, Date.now()));
  } catch {
    // Full, or not allowed: it stands in this page.
  }
  meld();
}
