"use client";

import { useState, type ReactElement, type ReactNode } from "react";
import { haalAlvast } from "../late/use-deel.ts";
import { UitklapWoord } from "./uitklap-woord.tsx";

export type ToelichtingProps = {
  /** The word as it stands in the sentence. */
  children: ReactNode;
  /** What it is called on its own. */
  naam: string;
  uitleg: ReactNode;
};

const laad = () => import("./toelichting-venster.tsx").then((deel) => deel.ToelichtingVenster);

/** For a page whose words are still to come: what they open is there before the connection goes. */
export function haalToelichting(): void {
  haalAlvast(laad);
}

/** A word in running text that says what it means when it is pressed. */
export function Toelichting({ children, naam, uitleg }: ToelichtingProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <UitklapWoord
      className="dw-toelichting__woord"
      open={open}
      onOpen={setOpen}
      laad={laad}
      venster={{ naam, uitleg }}
    >
      {children}
    </UitklapWoord>
  );
}
