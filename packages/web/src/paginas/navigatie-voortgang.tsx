"use client";

import { Laadregel } from "@deelwijzer/ui";
import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, useEffect, useState, type ReactElement } from "react";
import { NAVIGATIE_BEGINT } from "./meld-navigatie.ts";

/** Before a second has passed something must be seen; for what is quicker it would only flicker. */
const ZICHTBAAR_NA_MS = 600;
/** A way that ends where it began never shows that it ended. */
const LANGST_MS = 20_000;

/** Says that the next page is being fetched, when that takes longer than a moment. */
export function NavigatieVoortgang(): ReactElement {
  return (
    <Suspense fallback={null}>
      <Voortgang />
    </Suspense>
  );
}

function Voortgang(): ReactElement {
  const hier = `${usePathname()}?${useSearchParams().toString()}`;
  const [onderweg, setOnderweg] = useState<{ readonly van: string; readonly zichtbaar: boolean } | null>(
    null,
  );
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    const begin = () => {
      timers.forEach(clearTimeout);
      setOnderweg({ van: hier, zichtbaar: false });
      timers = [
        setTimeout(() => setOnderweg({ van: hier, zichtbaar: true }), ZICHTBAAR_NA_MS),
        setTimeout(() => setOnderweg(null), LANGST_MS),
      ];
    };
    window.addEventListener(NAVIGATIE_BEGINT, begin);
    return () => {
      window.removeEventListener(NAVIGATIE_BEGINT, begin);
      timers.forEach(clearTimeout);
    };
  }, [hier]);
  return <Laadregel toon={onderweg?.zichtbaar === true && onderweg.van === hier} />;
}
