"use client";

import { useEffect, useRef } from "react";

/** How long one may think before what was typed is saved. */
const WACHT = 4000;

/** Saves by itself, a moment after the last change, for as long as there is something to save. */
export function useVanzelf(opslaan: (() => void) | null): void {
  const nieuwste = useRef(opslaan);
  useEffect(() => {
    nieuwste.current = opslaan;
    if (opslaan === null) return undefined;
    // Every change draws the form again, and so starts the wait again.
    const klok = setTimeout(() => nieuwste.current?.(), WACHT);
    return () => clearTimeout(klok);
  });
}
