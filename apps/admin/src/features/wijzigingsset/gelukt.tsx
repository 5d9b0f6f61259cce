"use client";

import { Melding } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { focusStraks } from "./focus-straks.ts";

/** What was just done, in words. The button that did it may be gone, so the focus comes here. */
export function Gelukt({
  tekst,
  children,
}: {
  tekst: string | null;
  children?: ReactNode;
}): ReactElement | null {
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tekst !== null) focusStraks(() => plek.current);
  }, [tekst]);
  if (tekst === null) return null;
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding soort="gelukt" live>
        <p>{tekst}</p>
        {children}
      </Melding>
    </div>
  );
}
