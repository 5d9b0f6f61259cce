"use client";

import { Knop } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import stijl from "./verschil.module.css";

export type BladerenProps = { aantal: number; children: ReactNode };

/**
 * Goes through the changes one by one: with the buttons, or with n and p. The keys only work while the focus is among
 * the changes, so that they never get in the way of typing or of a screen reader's own keys (WCAG 2.1.4).
 */
export function Bladeren({ aantal, children }: BladerenProps): ReactElement {
  const gebied = useRef<HTMLDivElement>(null);
  const [plaats, setPlaats] = useState<number | null>(null);
  const kaarten = () => [...(gebied.current?.querySelectorAll<HTMLElement>("article") ?? [])];
  const toon = (kaart: HTMLElement, nummer: number) => {
    for (
      let ouder = kaart.closest("details");
      ouder !== null;
      ouder = ouder.parentElement?.closest("details") ?? null
    )
      ouder.open = true;
    kaart.focus({ preventScroll: true });
    kaart.scrollIntoView({ block: "start" });
    setPlaats(nummer);
  };
  const ga = (stap: 1 | -1) => {
    const alle = kaarten();
    const nu = alle.findIndex((kaart) => kaart.contains(document.activeElement));
    const van = nu === -1 ? plaats : nu;
    const nummer = van === null ? (stap === 1 ? 0 : alle.length - 1) : van + stap;
    const kaart = alle[Math.min(Math.max(nummer, 0), alle.length - 1)];
    if (kaart !== undefined) toon(kaart, alle.indexOf(kaart));
  };
  // Coming from a link to one change: open what it is folded in.
  useEffect(() => {
    const { hash } = window.location;
    if (hash === "") return;
    const alle = kaarten();
    const kaart = alle.find(({ id }) => id === decodeURIComponent(hash.slice(1)));
    if (kaart === undefined) return;
    const wacht = setTimeout(() => toon(kaart, alle.indexOf(kaart)), 60);
    return () => clearTimeout(wacht);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null)
      return;
    if (event.key === "n") ga(1);
    else if (event.key === "p") ga(-1);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what stands in it, beside the buttons
    <div ref={gebied} onKeyDown={onKeyDown} className={stijl["bladeren"]}>
      {aantal < 2 ? null : (
        <div
          className={`${stijl["balk"]} dw-niet-drukken`}
          role="group"
          aria-label="Door de wijzigingen bladeren"
        >
          <Knop klein onClick={() => ga(-1)}>
            <span>
              Vorige
              <span className={stijl["lang"]}> wijziging</span>
            </span>
          </Knop>
          <Knop klein onClick={() => ga(1)}>
            <span>
              Volgende
              <span className={stijl["lang"]}> wijziging</span>
            </span>
          </Knop>
          <span role="status" className={stijl["plaats"]}>
            {plaats === null ? `${aantal} wijzigingen` : `Wijziging ${plaats + 1} van ${aantal}`}
          </span>
          <span className={stijl["toetsen"]}>
            In de lijst: <kbd>n</kbd> volgende, <kbd>p</kbd> vorige
          </span>
        </div>
      )}
      {children}
    </div>
  );
}
