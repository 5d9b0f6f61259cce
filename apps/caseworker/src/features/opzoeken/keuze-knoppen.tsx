"use client";

import { VELDTEKST, type Keuze, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import { Knop, Rij } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { gaNaar } from "./ga-naar.ts";

/** The likely choices of one field, each one press away; the list with search has the others. */
export function KeuzeKnoppen(props: {
  readonly veld: Keuzeveld;
  /** What is offered here. */
  readonly opties: readonly Keuze[];
  /** How many there are in all. */
  readonly aantal: number;
  readonly kies: (id: string) => void;
}): ReactElement {
  const { veld, opties, aantal, kies } = props;
  const { een, meer } = VELDTEKST[veld].eenheid;
  return (
    <Rij>
      {opties.map(({ id, label }) => (
        <Knop key={id} klein onClick={() => kies(id)}>
          {label}
        </Knop>
      ))}
      {opties.length < aantal ? (
        <Knop klein soort="rustig" onClick={() => gaNaar(veld)}>
          {opties.length === 0 ? `Kies uit ${aantal} ${aantal === 1 ? een : meer}` : "Iets anders"}
        </Knop>
      ) : null}
    </Rij>
  );
}
