"use client";

import { FoutSamenvatting } from "@deelwijzer/ui";
import type { ReactNode } from "react";
import { Formulier } from "../api/formulier.tsx";
import type { Inlogpoging } from "./use-inlogpoging.ts";

export type PogingFormulierProps = {
  readonly poging: Inlogpoging;
  /** What is sent, of what was typed. */
  readonly verstuur: (velden: FormData, formulier: HTMLFormElement) => Promise<void>;
  readonly children: ReactNode;
};

/** A form about signing in, with what is wrong with it above its fields. */
export function PogingFormulier({ poging, verstuur, children }: PogingFormulierProps) {
  return (
    <Formulier ruimte="l" verstuur={(formulier) => verstuur(new FormData(formulier), formulier)}>
      <FoutSamenvatting fouten={poging.fouten} poging={poging.poging} />
      {children}
    </Formulier>
  );
}
