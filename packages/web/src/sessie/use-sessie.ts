"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { begin, type Toestand, verder, volgendeVraagOver } from "./sessieverloop.ts";
import { type Antwoord, vraagSessie } from "./vraag-sessie.ts";

/** `verleng` makes the session longer, and says whether it did. `zonderVerbinding`: see `verder`. */
export function useSessie(
  wie: string,
  zonderVerbinding: boolean,
): {
  readonly toestand: Toestand;
  readonly verleng: () => Promise<boolean>;
} {
  const [{ toestand }, setVerloop] = useState(() => begin(wie));
  const neem = useRef<(antwoord: Antwoord) => void>(() => {});
  const magOpen = useRef(zonderVerbinding);
  useEffect(() => {
    magOpen.current = zonderVerbinding;
  }, [zonderVerbinding]);

  useEffect(() => {
    let weg = false;
    let verloop = begin(wie);
    const kijk = (): void => void vraagSessie().then((antwoord) => neem.current(antwoord));
    // The server just made this page for who is signed in: there is nothing to ask yet.
    let wekker = setTimeout(kijk, volgendeVraagOver(verloop, Date.now()));
    neem.current = (antwoord) => {
      if (weg) return;
      const nu = Date.now();
      verloop = verder(verloop, antwoord, nu, magOpen.current);
      setVerloop(verloop);
      clearTimeout(wekker);
      wekker = setTimeout(kijk, volgendeVraagOver(verloop, nu));
    };
    const bijTerugkomst = (): void => {
      if (document.visibilityState === "visible") kijk();
    };
    const bijTerug = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) kijk();
    };
    document.addEventListener("visibilitychange", bijTerugkomst);
    window.addEventListener("pageshow", bijTerug);
    window.addEventListener("online", kijk);
    return () => {
      weg = true;
      clearTimeout(wekker);
      document.removeEventListener("visibilitychange", bijTerugkomst);
      window.removeEventListener("pageshow", bijTerug);
      window.removeEventListener("online", kijk);
    };
  }, [wie]);

  const verleng = useCallback(async () => {
    const antwoord = await vraagSessie(true);
    neem.current(antwoord);
    return antwoord.soort === "ingelogd";
  }, []);
  return { toestand, verleng };
}
