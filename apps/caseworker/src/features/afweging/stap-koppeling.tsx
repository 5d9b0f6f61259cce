"use client";

import type { StapLink } from "@deelwijzer/grondslagen-react";
import { Koppeling } from "@deelwijzer/ui";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { stapAdres } from "./stap-adres.ts";

/**
 * A link to another step. The steps are one page: moving between them needs no server, so that a lost
 * connection takes nothing away. The address is a real one, for a new tab and for who comes back.
 */
export function StapKoppeling(props: {
  readonly naar: string;
  readonly huidig?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { naar, huidig = false, children } = props;
  return (
    <Koppeling
      href={naar}
      los
      {...(huidig ? { "aria-current": "step" } : {})}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        gaNaar(naar);
      }}
    >
      {children}
    </Koppeling>
  );
}

/** How the steps of one dossier are gone to. */
export function stapLinkVan(afwegingId: string): StapLink {
  return (naar, tekst, huidig = false) => (
    <StapKoppeling naar={stapAdres(afwegingId, naar)} huidig={huidig}>
      {tekst}
    </StapKoppeling>
  );
}

export function gaNaar(adres: string): void {
  window.history.pushState(null, "", adres);
}
