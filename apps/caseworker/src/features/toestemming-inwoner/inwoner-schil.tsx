"use client";

import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { PRODUCT } from "../../product.ts";
import stijl from "./inwoner.module.css";
import { Leeshulp } from "./leeshulp.tsx";

/** One page, no menu, nowhere to get lost. Whatever comes in place of what stood there takes the focus. */
export function InwonerSchil({
  wat,
  titel,
  children,
}: {
  /** Changes with what is shown. */
  readonly wat: string;
  readonly titel: string;
  readonly children: ReactNode;
}): ReactElement {
  const tekst = useRef<HTMLDivElement>(null);
  const eerder = useRef(wat);
  useEffect(() => {
    document.title = `${titel} – ${PRODUCT}`;
    if (eerder.current === wat) return;
    eerder.current = wat;
    const kop = tekst.current?.querySelector<HTMLElement>("h1");
    kop?.setAttribute("tabindex", "-1");
    kop?.focus();
    window.scrollTo(0, 0);
  }, [wat, titel]);
  return (
    <div className="dw-schil">
      <main id="hoofdinhoud" className="dw-schil__hoofd">
        <div className={stijl["blad"]}>
          <Leeshulp tekst={tekst} />
          <div ref={tekst} className={stijl["inhoud"]}>
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
