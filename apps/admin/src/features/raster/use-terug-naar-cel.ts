"use client";

import type { RasterGreep, RasterProps, Rasterplek } from "@deelwijzer/ui";
import { useLayoutEffect, useRef, type RefObject } from "react";

type Toetsen = Required<Pick<RasterProps, "onToets" | "onKopieer" | "onPlak" | "onOpen">>;

/** Rows that are drawn anew take the cell with them for a moment; after this many frames the focus stays where it is. */
const FRAMES = 30;

/**
 * After a box over a cell, or a dialogue about pasted or filled cells, the focus is back in the cell one came from: at
 * once, so that the next key is not lost, and again when its row is drawn anew meanwhile. Gives the keys of the grid,
 * which remember the cell.
 */
export function useTerugNaarCel(
  greep: RefObject<RasterGreep | null>,
  open: boolean,
  toetsen: Toetsen,
): Toetsen {
  const plek = useRef<Rasterplek | null>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open) {
      wasOpen.current = true;
      return undefined;
    }
    if (!wasOpen.current) return undefined;
    wasOpen.current = false;
    let [over, frame] = [FRAMES, 0];
    const kijk = () => {
      const los = document.activeElement === null || document.activeElement === document.body;
      if (los && plek.current !== null) greep.current?.gaNaar(plek.current);
      over -= 1;
      if (over > 0) frame = requestAnimationFrame(kijk);
    };
    kijk();
    return () => cancelAnimationFrame(frame);
  }, [open, greep]);
  return {
    onToets: (event, hier) => {
      plek.current = hier ?? plek.current;
      toetsen.onToets(event, hier);
    },
    onKopieer: toetsen.onKopieer,
    onPlak: (event, hier) => {
      plek.current = hier ?? plek.current;
      toetsen.onPlak(event, hier);
    },
    onOpen: (hier, cel) => {
      plek.current = hier;
      toetsen.onOpen(hier, cel);
    },
  };
}
