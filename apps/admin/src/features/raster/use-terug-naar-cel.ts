"use client";

import type { RasterGreep, RasterProps, Rasterplek } from "@deelwijzer/ui";
import { useEffect, useRef, type RefObject } from "react";

type Toetsen = Required<Pick<RasterProps, "onToets" | "onKopieer" | "onPlak">>;

/** A dialogue that closes leaves the focus for a moment with what disappears; after this many frames it stays where it is. */
const FRAMES = 30;

/**
 * After a dialogue about pasted or filled cells the focus is back in the cell one came from: the rows are drawn anew
 * meanwhile, so the dialogue itself does not find it. Gives the keys of the grid, which remember the cell.
 */
export function useTerugNaarCel(
  greep: RefObject<RasterGreep | null>,
  open: boolean,
  toetsen: Toetsen,
): Toetsen {
  const plek = useRef<Rasterplek | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
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
    frame = requestAnimationFrame(kijk);
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
  };
}
