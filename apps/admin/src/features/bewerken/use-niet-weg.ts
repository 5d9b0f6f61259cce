"use client";

import { useEffect, useRef, useState } from "react";

/** Where one wanted to go while something was not saved. */
type Doel =
  | { readonly soort: "adres"; readonly adres: string }
  | { readonly soort: "terug"; readonly sleutel: string };

/** The part of the Navigation API that is used, where the browser has it. */
interface Navigatie extends EventTarget {
  traverseTo(sleutel: string): unknown;
}
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly key: string };
}

export interface NietWeg {
  readonly vraagt: boolean;
  readonly blijf: () => void;
  readonly gaWeg: () => void;
}

/**
 * Nothing typed is lost by leaving: a link, the way back or closing the tab asks first. Back is asked about where the
 * browser tells beforehand.
 */
export function useNietWeg(vuil: boolean, ga: (adres: string) => void): NietWeg {
  const [doel, setDoel] = useState<Doel | null>(null);
  const vrij = useRef(false);
  useEffect(() => {
    if (!vuil) return undefined;
    vrij.current = false;
    const sluit = (event: BeforeUnloadEvent) => {
      if (!vrij.current) event.preventDefault();
    };
    const klik = (event: MouseEvent) => {
      const adres = adresVan(event);
      if (adres === null || vrij.current) return;
      event.preventDefault();
      event.stopPropagation();
      setDoel({ soort: "adres", adres });
    };
    const terug = (event: Event) => {
      const { navigationType, destination, cancelable } = event as NavigateEvent;
      if (navigationType !== "traverse" || !cancelable || vrij.current) return;
      event.preventDefault();
      setDoel({ soort: "terug", sleutel: destination.key });
    };
    window.addEventListener("beforeunload", sluit);
    window.addEventListener("click", klik, { capture: true });
    navigatie()?.addEventListener("navigate", terug);
    return () => {
      window.removeEventListener("beforeunload", sluit);
      window.removeEventListener("click", klik, { capture: true });
      navigatie()?.removeEventListener("navigate", terug);
    };
  }, [vuil]);
  return {
    vraagt: doel !== null,
    blijf: () => setDoel(null),
    gaWeg: () => {
      vrij.current = true;
      setDoel(null);
      if (doel?.soort === "adres") ga(doel.adres);
      else if (doel?.soort === "terug") navigatie()?.traverseTo(doel.sleutel);
    },
  };
}

/** The address inside this app that a plain click leads to. */
function adresVan(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download"))
    return null;
  const naar = new URL(link.href);
  if (naar.origin !== window.location.origin) return null;
  const hier = naar.pathname === window.location.pathname && naar.search === window.location.search;
  return hier ? null : `${naar.pathname}${naar.search}${naar.hash}`;
}

function navigatie(): Navigatie | undefined {
  return (window as unknown as { navigation?: Navigatie }).navigation;
}
