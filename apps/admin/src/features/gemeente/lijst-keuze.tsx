"use client";

import { Keuzelijst, Knop, VeldGroep, type ZoekOptie } from "@deelwijzer/ui";
import { useRef, useState, type ReactElement } from "react";
import stijl from "./formulier.module.css";

export type LijstKeuzeProps = {
  name: string;
  label: string;
  toelichting?: string;
  fout?: string | undefined;
  opties: readonly ZoekOptie[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  eenheid: { een: string; meer: string };
};

/** Several out of a long list: search one, it joins the list, and each can be taken out again. */
export function LijstKeuze(props: LijstKeuzeProps): ReactElement {
  const { name, label, toelichting, fout, opties, value, onChange, eenheid } = props;
  const [gezegd, setGezegd] = useState("");
  // A new list after every choice: the field is empty again for the next one.
  const [ronde, setRonde] = useState(0);
  const groep = useRef<HTMLDivElement>(null);
  const gekozen = opties.filter(({ id }) => value.includes(id));
  const naarZoekveld = () =>
    requestAnimationFrame(() => groep.current?.querySelector<HTMLElement>(`#${name}`)?.focus());
  const voegToe = (id: string | null) => {
    const optie = opties.find((kandidaat) => kandidaat.id === id);
    if (optie === undefined) return;
    onChange(opties.map((kandidaat) => kandidaat.id).filter((k) => k === optie.id || value.includes(k)));
    setGezegd(`${optie.label} staat erbij. Gekozen: ${value.length + 1}.`);
    setRonde((nummer) => nummer + 1);
    naarZoekveld();
  };
  const haalWeg = (optie: ZoekOptie) => {
    onChange(value.filter((id) => id !== optie.id));
    setGezegd(`${optie.label} is weggehaald.`);
    naarZoekveld();
  };
  return (
    <VeldGroep id={`${name}-lijst`} label={label} {...(toelichting === undefined ? {} : { toelichting })}>
      <div ref={groep} className={stijl["lijstkeuze"]}>
        {gekozen.length === 0 ? null : (
          <ul role="list" className={stijl["gekozen"]} aria-label={`Gekozen ${eenheid.meer}`}>
            {gekozen.map((optie) => (
              <li key={optie.id}>
                <span>{optie.label}</span>
                <Knop klein soort="rustig" onClick={() => haalWeg(optie)}>
                  Haal weg<span className="dw-visueel-verborgen">: {optie.label}</span>
                </Knop>
              </li>
            ))}
          </ul>
        )}
        <Keuzelijst
          key={ronde}
          name={name}
          label={gekozen.length === 0 ? `Zoek een ${eenheid.een}` : `Zoek nog een ${eenheid.een}`}
          opties={opties.filter(({ id }) => !value.includes(id))}
          value={null}
          onChange={voegToe}
          eenheid={eenheid}
          {...(fout === undefined ? {} : { fout })}
        />
        <span role="status" className="dw-visueel-verborgen">
          {gezegd}
        </span>
      </div>
    </VeldGroep>
  );
}
