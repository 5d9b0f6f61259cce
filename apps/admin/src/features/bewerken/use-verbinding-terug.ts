"use client";

import { useEffect, useRef, useState } from "react";

/** The connection can be there again without the browser saying so. */
const TELKENS = 10_000;

/** After "Niet opgeslagen:". */
export const ZONDER_VERBINDING =
  "geen verbinding. Wat u invulde, staat er nog en gaat vanzelf mee zodra er weer verbinding is";

/** After a call that got no answer: `weer` when the browser is connected again or some time has passed, and draws again. */
export function useVerbindingTerug(weer: () => void): { readonly wacht: () => void } {
  const [poging, setPoging] = useState({ wacht: false });
  const nieuwste = useRef(weer);
  useEffect(() => {
    nieuwste.current = weer;
  });
  useEffect(() => {
    if (!poging.wacht) return undefined;
    const terug = () => {
      nieuwste.current();
      setPoging({ wacht: false });
    };
    const klok = setTimeout(terug, TELKENS);
    window.addEventListener("online", terug);
    return () => {
      clearTimeout(klok);
      window.removeEventListener("online", terug);
    };
  }, [poging]);
  return { wacht: () => setPoging({ wacht: true }) };
}
