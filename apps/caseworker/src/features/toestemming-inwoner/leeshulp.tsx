"use client";

import { Knop } from "@deelwijzer/ui";
import { useEffect, useState, type ReactElement, type RefObject } from "react";
import stijl from "./inwoner.module.css";
import { useVoorlezen } from "./use-voorlezen.ts";

/** Larger letters, read aloud, print: for whoever reads with difficulty or wants it on paper. */
export function Leeshulp({ tekst }: { readonly tekst: RefObject<HTMLElement | null> }): ReactElement {
  const [groot, setGroot] = useState(false);
  const { kan, leest, lees, stop } = useVoorlezen();
  useEffect(() => {
    document.documentElement.classList.toggle(stijl["groot"] ?? "", groot);
  }, [groot]);
  return (
    <div className={stijl["leeshulp"]} role="group" aria-label="Hulp bij het lezen">
      <Knop klein aria-pressed={groot} onClick={() => setGroot(!groot)}>
        {groot ? "Gewone letters" : "Grotere letters"}
      </Knop>
      {kan === true ? (
        <Knop klein onClick={() => (leest ? stop() : lees(tekst.current?.innerText ?? ""))}>
          {leest ? "Stop met voorlezen" : "Lees voor"}
        </Knop>
      ) : null}
      <Knop klein onClick={() => window.print()}>
        Print
      </Knop>
      {kan === false ? (
        <p className={stijl["klein"]}>Dit apparaat kan niet in het Nederlands voorlezen.</p>
      ) : null}
    </div>
  );
}
