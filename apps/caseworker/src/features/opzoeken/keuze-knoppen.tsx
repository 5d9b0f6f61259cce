"use client";

import { VELDTEKST, type Keuze, type Keuzeveld } from "@deelwijzer/grondslagen-react";
import { Knop, Rij, VisueelVerborgen } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { gaNaar } from "./ga-naar.ts";
import stijl from "./opzoeken.module.css";

type KnoppenProps = {
  readonly veld: Keuzeveld;
  /** What is offered here. */
  readonly opties: readonly Keuze[];
  /** How many there are in all. */
  readonly aantal: number;
  readonly kies: (id: string) => void;
};

/** The likely choices of one field, each one press away; the list with search has the others. */
export function KeuzeKnoppen(props: KnoppenProps): ReactElement {
  return (
    <Rij>
      {props.opties.map(({ id, label }) => (
        <Knop key={id} klein onClick={() => props.kies(id)}>
          {label}
        </Knop>
      ))}
      <NaarLijst {...props} />
    </Rij>
  );
}

/** The same, where the name alone does not say what is meant: each with its examples. */
export function UitgelegdeKnoppen(props: KnoppenProps): ReactElement {
  return (
    <>
      <div className={stijl["soorten"]}>
        {props.opties.map(({ id, label, toelichting }) => (
          <Knop key={id} klein onClick={() => props.kies(id)}>
            <span className={stijl["uitgelegd"]}>
              {label}
              <VisueelVerborgen>. </VisueelVerborgen>
              <small>{toelichting}</small>
            </span>
          </Knop>
        ))}
      </div>
      <Rij>
        <NaarLijst {...props} />
      </Rij>
    </>
  );
}

function NaarLijst({ veld, opties, aantal }: KnoppenProps): ReactElement | null {
  if (opties.length >= aantal) return null;
  const { een, meer } = VELDTEKST[veld].eenheid;
  return (
    <Knop klein soort="rustig" onClick={() => gaNaar(veld)}>
      {opties.length === 0
        ? `Kies uit ${aantal} ${aantal === 1 ? een : meer}`
        : `Kies uit alle ${aantal} ${meer}`}
    </Knop>
  );
}
