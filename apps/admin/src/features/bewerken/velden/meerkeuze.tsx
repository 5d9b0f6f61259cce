"use client";

import { Keuzelijst, VisueelVerborgen, type ZoekOptie } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement } from "react";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { useBewerkOmgeving } from "./bewerk-context.ts";

export type MeerkeuzeProps = {
  id: string;
  opties: readonly ZoekOptie[];
  waarden: readonly string[];
  onChange: (waarden: readonly string[]) => void;
  eenheid: { een: string; meer: string };
};

/** Several out of many: what was chosen, each with a button that takes it away, and a list to search in. */
export function Meerkeuze({ id, opties, waarden, onChange, eenheid }: MeerkeuzeProps): ReactElement {
  const { meld } = useBewerkOmgeving();
  const lijst = useRef<HTMLUListElement>(null);
  /** After taking away: the place where the focus goes on. */
  const verder = useRef<number | null>(null);
  useEffect(() => {
    if (verder.current === null) return;
    const knoppen = lijst.current?.querySelectorAll("button") ?? [];
    const knop = knoppen[Math.min(verder.current, knoppen.length - 1)];
    verder.current = null;
    (knop ?? document.getElementById(id))?.focus();
  }, [waarden, id]);

  const naam = (waarde: string) => opties.find((optie) => optie.id === waarde)?.label ?? waarde;
  const aantal = (nu: number) => `${nu} ${nu === 1 ? eenheid.een : eenheid.meer} gekozen`;
  const voegToe = (waarde: string | null) => {
    if (waarde === null || waarden.includes(waarde)) return;
    onChange([...waarden, waarde]);
    meld(`${naam(waarde)} toegevoegd. ${aantal(waarden.length + 1)}.`);
  };
  const haalWeg = (waarde: string, plaats: number) => {
    verder.current = plaats;
    onChange(waarden.filter((andere) => andere !== waarde));
    meld(`${naam(waarde)} weggehaald. ${aantal(waarden.length - 1)}.`);
  };
  return (
    <>
      {waarden.length === 0 ? null : (
        <ul role="list" ref={lijst} className={stijl["gekozen"]}>
          {waarden.map((waarde, plaats) => (
            <li key={waarde}>
              <span>{hoofdletter(naam(waarde))}</span>
              <button type="button" className={stijl["kruis"]} onClick={() => haalWeg(waarde, plaats)}>
                <span aria-hidden="true">×</span>
                <VisueelVerborgen>Haal weg: {naam(waarde)}</VisueelVerborgen>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Keuzelijst
        name={id}
        label={<VisueelVerborgen>{hoofdletter(eenheid.een)} toevoegen</VisueelVerborgen>}
        placeholder={`Zoek een ${eenheid.een} om toe te voegen`}
        opties={opties.filter((optie) => !waarden.includes(optie.id))}
        eenheid={eenheid}
        value={null}
        onChange={voegToe}
      />
    </>
  );
}
