"use client";

import { Knop, Sectie, Stapel, TekstVeld, Veld, veldAria } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { STANDEN } from "../../wetsvoorstel/invoer.ts";
import { STAND } from "../register/wijziging-in-woorden.ts";
import { DagVeld } from "./dag-veld.tsx";
import { NIEUWE_STAP, type Stapinvoer } from "./formulier-van.ts";
import stijl from "./wetsvoorstellen.module.css";

export type StappenVeldenProps = {
  verloop: readonly Stapinvoer[];
  zet: (verloop: Stapinvoer[]) => void;
  fout: (veld: string) => string | undefined;
};

/** How the bill came where it is, oldest first; the last step is where it stands. */
export function StappenVelden({ verloop, zet, fout }: StappenVeldenProps): ReactElement {
  const wijzig = (plaats: number, patch: Partial<Stapinvoer>) =>
    zet(verloop.map((stap, i) => (i === plaats ? { ...stap, ...patch } : stap)));
  return (
    <Sectie kop="Hoe ver is het?" id="verloop">
      <Stapel ruimte="l">
        <p>Zet de stappen op volgorde. De laatste stap is de stand van nu.</p>
        {verloop.map((stap, i) => {
          const naam = `verloop.${i}`;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a step has no name of its own, and none is moved
            <fieldset key={i} className={stijl["deel"]}>
              <legend>
                Stap {i + 1}
                {i === verloop.length - 1 ? ": de stand van nu" : ""}
              </legend>
              <Veld id={`${naam}.stand`} label="Stand">
                <select
                  {...veldAria(`${naam}.stand`, { label: "" })}
                  className="dw-invoer"
                  value={stap.stand}
                  onChange={({ target }) =>
                    wijzig(i, { stand: STANDEN.find((een) => een === target.value) ?? stap.stand })
                  }
                >
                  {STANDEN.map((stand) => (
                    <option key={stand} value={stand}>
                      {STAND[stand]}
                    </option>
                  ))}
                </select>
              </Veld>
              <DagVeld
                name={`${naam}.sinds`}
                label="Sinds"
                toelichting="Laat leeg als u de dag niet weet."
                optioneel
                fout={fout(`${naam}.sinds`)}
                value={stap.sinds}
                onChange={(sinds) => wijzig(i, { sinds })}
              />
              <TekstVeld
                name={`${naam}.bron`}
                label="Waar hebt u dit gelezen?"
                maxLength={500}
                value={stap.bron}
                fout={fout(`${naam}.bron`)}
                onChange={({ target }) => wijzig(i, { bron: target.value })}
              />
              {verloop.length === 1 ? null : (
                <div>
                  <Knop klein onClick={() => zet(verloop.filter((_, plaats) => plaats !== i))}>
                    Haal stap {i + 1} weg
                  </Knop>
                </div>
              )}
            </fieldset>
          );
        })}
        <div>
          <Knop onClick={() => zet([...verloop, NIEUWE_STAP])}>Voeg een stap toe</Knop>
        </div>
      </Stapel>
    </Sectie>
  );
}
