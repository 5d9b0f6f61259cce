import { Koppeling } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** In a tab of its own: this page, and what was typed in it, stays open. */
export function InlogLink(): ReactElement {
  return (
    <p>
      <Koppeling href="/inloggen" target="_blank" rel="noreferrer">
        Inloggen in een nieuw tabblad
      </Koppeling>
    </p>
  );
}
