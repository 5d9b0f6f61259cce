"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { adres, leesFilter, schrijfFilter, type Filter } from "./filter.ts";

/** Long enough not to write an address at every key; short enough to be there when it is copied. */
const SCHRIJF_NA_MS = 250;

/**
 * The filter, which stands in the address. It works at once on the screen and reaches the address a moment
 * later; an address that changes otherwise (a tab, Back) changes the filter.
 */
export function useFilter(
  versie: number | null,
  /** Search parameters of the page itself, which stay in front. */
  vast = "",
): [Filter, (deel: Partial<Filter>) => void] {
  const pad = usePathname();
  const uitAdres = leesFilter(useSearchParams());
  const schrijf = (deel: Filter) => [vast, schrijfFilter(deel, versie)].filter(Boolean).join("&");
  const inAdres = schrijf(uitAdres);
  const [filter, setFilter] = useState(uitAdres);
  const [gezien, setGezien] = useState(inAdres);
  const [geschreven, setGeschreven] = useState(inAdres);
  if (inAdres !== gezien) {
    setGezien(inAdres);
    if (inAdres !== geschreven) {
      setGeschreven(inAdres);
      setFilter(uitAdres);
    }
  }
  const gewenst = schrijf(filter);
  useEffect(() => {
    if (gewenst === geschreven) return undefined;
    const schrijfNu = () => {
      clearTimeout(timer);
      setGeschreven(gewenst);
      window.history.replaceState(null, "", adres(pad, gewenst));
    };
    const timer = setTimeout(schrijfNu, SCHRIJF_NA_MS);
    // Written after a link was pressed, it would call off the navigation that began.
    document.addEventListener("click", schrijfNu, { capture: true, once: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", schrijfNu, { capture: true });
    };
  }, [gewenst, geschreven, pad]);
  const wijzig = useCallback((deel: Partial<Filter>) => setFilter((huidig) => ({ ...huidig, ...deel })), []);
  return [filter, wijzig];
}
