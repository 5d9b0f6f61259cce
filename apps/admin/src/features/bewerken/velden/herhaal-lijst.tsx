"use client";

import { Knop, VeldGroep, VisueelVerborgen } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { Rij } from "../formulier/rijen.ts";
import stijl from "../bewerken.module.css";
import { useBewerkOmgeving, useFout } from "./bewerk-context.ts";

export type HerhaalLijstProps<R extends Rij> = {
  id: string;
  label: string;
  toelichting?: ReactNode;
  /** "artikel": "Artikel 2", "Voeg een artikel toe". */
  woord: { een: string; leeg: string };
  rijen: readonly R[];
  onToevoegen: () => void;
  onVerwijder: (sleutel: string) => void;
  children: (rij: R, naam: string) => ReactNode;
};

/** Any number of lines of fields. A new line takes the focus; after one goes the focus stays where one was. */
export function HerhaalLijst<R extends Rij>(props: HerhaalLijstProps<R>): ReactElement {
  const { id, label, toelichting, woord, rijen, onToevoegen, onVerwijder, children } = props;
  const { meld } = useBewerkOmgeving();
  const fout = useFout(`${id}-toevoegen`);
  const lijst = useRef<HTMLOListElement>(null);
  const verder = useRef<{ plaats: number; nieuw: boolean } | null>(null);
  useEffect(() => {
    const doel = verder.current;
    if (doel === null) return;
    verder.current = null;
    const rij = lijst.current?.children[Math.min(doel.plaats, rijen.length - 1)];
    const veld = rij?.querySelector<HTMLElement>(
      doel.nieuw ? "input:not([type=hidden]), select, textarea" : "button[data-weg]",
    );
    (veld ?? document.getElementById(`${id}-toevoegen`))?.focus();
  }, [rijen, id]);

  const voegToe = () => {
    verder.current = { plaats: rijen.length, nieuw: true };
    onToevoegen();
    meld(`${hoofd(woord.een)} ${rijen.length + 1} toegevoegd.`);
  };
  const haalWeg = (sleutel: string, plaats: number) => {
    verder.current = { plaats, nieuw: false };
    onVerwijder(sleutel);
    meld(`${hoofd(woord.een)} ${plaats + 1} weggehaald. Nog ${rijen.length - 1} over.`);
  };
  return (
    <VeldGroep id={id} label={label} {...(toelichting === undefined ? {} : { toelichting })} {...fout}>
      {rijen.length === 0 ? <p className={stijl["leeg"]}>{woord.leeg}</p> : null}
      <ol role="list" ref={lijst} className={stijl["rijen"]}>
        {rijen.map((rij, plaats) => {
          const naam = `${hoofd(woord.een)} ${plaats + 1}`;
          return (
            <li key={rij.sleutel} className={stijl["rij"]}>
              <div role="group" aria-label={naam} className={stijl["rijvelden"]}>
                {children(rij, naam)}
              </div>
              <Knop soort="rustig" klein data-weg onClick={() => haalWeg(rij.sleutel, plaats)}>
                Haal weg<VisueelVerborgen>: {naam.toLowerCase()}</VisueelVerborgen>
              </Knop>
            </li>
          );
        })}
      </ol>
      <div>
        <Knop klein id={`${id}-toevoegen`} onClick={voegToe}>
          Voeg {rijen.length === 0 ? "een" : "nog een"} {woord.een} toe
        </Knop>
      </div>
    </VeldGroep>
  );
}

function hoofd(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
