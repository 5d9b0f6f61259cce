import type { ReactElement, ReactNode } from "react";
import { ToonTeken } from "../icons/signs.tsx";
import type { ToonOfAccent } from "../tone.ts";

export type MerkjeProps = {
  toon?: ToonOfAccent;
  /** With the icon of the tone. */
  teken?: boolean;
  children: ReactNode;
};

/** A status, always in words. */
export function Merkje({ toon = "onbekend", teken, children }: MerkjeProps): ReactElement {
  return (
    <span className={`dw-merkje dw-toon--${toon}`}>
      {teken && toon !== "accent" ? <ToonTeken toon={toon} /> : null}
      {children}
    </span>
  );
}
