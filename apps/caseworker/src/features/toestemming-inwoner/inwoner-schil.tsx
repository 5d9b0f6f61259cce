"use client";

import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { Huisstijl } from "@deelwijzer/web";
import type { GeopendeVraag } from "../../use-cases/open-toestemmingsvraag/open-toestemmingsvraag.ts";
import { PRODUCT } from "../../product.ts";
import stijl from "./inwoner.module.css";
import { Leeshulp } from "./leeshulp.tsx";

export interface InwonerSchilProps {
  /** Changes with what is shown. */
  readonly wat: string;
  readonly titel: string;
  /** Of the gemeente that asks, once it is known which. */
  readonly huisstijl?: Extract<GeopendeVraag, { soort: "open" }>["huisstijl"] | null | undefined;
  readonly children: ReactNode;
}

/** One page, no menu, nowhere to get lost. Whatever comes in place of what stood there takes the focus. */
export function InwonerSchil({ wat, titel, huisstijl = null, children }: InwonerSchilProps): ReactElement {
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
          <Huisstijl app="caseworker" accent={huisstijl?.kleuren?.caseworker ?? null} />
          {huisstijl?.logoHash == null ? null : (
            // oxlint-disable-next-line nextjs/no-img-element -- of an unknown size, from our own address
            <img className="dw-schil__logo" src={`/logo/${huisstijl.logoHash}`} alt="" />
          )}
          <Leeshulp tekst={tekst} />
          <div ref={tekst} className={stijl["inhoud"]}>
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
