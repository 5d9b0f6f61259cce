"use client";

import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { VraagInAdres } from "./use-zoek-vraag.ts";

type Wijzig = VraagInAdres["wijzig"];

/**
 * An offered choice is gone once it was pressed: who works by keyboard goes on at the next one, or at the answer. A
 * choice in the sentence keeps its own focus.
 */
export function useFocusNaKeuze(
  vraag: unknown,
  wijzig: Wijzig,
): { readonly plek: RefObject<HTMLDivElement | null>; readonly wijzigHier: Wijzig } {
  const plek = useRef<HTMLDivElement>(null);
  const gedrukt = useRef(false);
  useEffect(() => {
    if (!gedrukt.current) return;
    gedrukt.current = false;
    if (document.activeElement !== document.body) return;
    const volgende =
      plek.current?.querySelector<HTMLElement>("[role=group][tabindex='-1']") ??
      plek.current?.querySelector<HTMLElement>("h2");
    if (volgende == null) return;
    volgende.tabIndex = -1;
    volgende.focus();
  }, [vraag]);
  const wijzigHier = useCallback<Wijzig>(
    (wijziging, stap) => {
      gedrukt.current = true;
      wijzig(wijziging, stap);
    },
    [wijzig],
  );
  return { plek, wijzigHier };
}
