"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** On another page the focus goes to its heading, unless that page put it somewhere itself. */
export function useKopNaNavigatie(): void {
  const pad = usePathname();
  const vorige = useRef(pad);
  useEffect(() => {
    if (vorige.current === pad) return;
    vorige.current = pad;
    const hoofd = document.querySelector("main");
    if (hoofd === null || hoofd.contains(document.activeElement)) return;
    hoofd.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [pad]);
}
