"use client";

import { useEffect } from "react";

/** The first page after loading keeps the focus where the browser puts it: at the top, before the skip link. */
let netGeladen = true;

/** Also the first of these pages may have been reached within the app, from one that is no step. */
function isGeladen(): boolean {
  const [geladen] = performance.getEntriesByType("navigation");
  return geladen === undefined || new URL(geladen.name).pathname === window.location.pathname;
}

/** After going to another page inside the app, focus goes to its heading, or to the question in the address. */
export function useKopFocus(pagina: string): void {
  useEffect(() => {
    const { hash } = window.location;
    const vraag = hash.startsWith("#vraag-") ? document.getElementById(hash.slice(1)) : null;
    const eerste = netGeladen && isGeladen();
    netGeladen = false;
    if (vraag !== null) {
      vraag.scrollIntoView({ block: "start" });
      // The title stands before the control, and a heading within a page takes no focus.
      const veld = vraag.querySelector<HTMLElement>("input:not([type=hidden]), textarea, button");
      (veld ?? vraag.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
      return;
    }
    if (eerste) return;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pagina]);
}
