"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** After going to another page the focus stands on its heading, so that a screen reader starts there. */
export function FocusBijNavigatie(): null {
  const pad = usePathname();
  const vorig = useRef(pad);
  useEffect(() => {
    if (vorig.current === pad) return;
    vorig.current = pad;
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [pad]);
  return null;
}
