"use client";

import { useEffect } from "react";
import { focusStraks } from "./focus-straks.ts";

let wacht = false;

/** The page is about to become another one at the same address: its heading takes the focus. */
export function vraagKopFocus(): void {
  wacht = true;
}

/**
 * Stands on a page that an action may turn into another one. `bij` says which it is now: the place in the tree stays
 * the same, so it is the change of `bij` that counts. Does nothing when one just comes along.
 */
export function KopFocusNaActie({ bij }: { bij: string }): null {
  useEffect(() => {
    if (!wacht) return;
    wacht = false;
    window.scrollTo({ top: 0 });
    focusStraks(() => document.querySelector("main h1"));
  }, [bij]);
  return null;
}
