"use client";

import { useEffect } from "react";

let wacht = false;

/** The page is about to become another one at the same address: its heading takes the focus. */
export function vraagKopFocus(): void {
  wacht = true;
}

/** Stands on the page that comes after an action; does nothing when one just comes along. */
export function KopFocusNaActie(): null {
  useEffect(() => {
    if (!wacht) return;
    wacht = false;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, []);
  return null;
}
