"use client";

import { KeuzeGroep, Knop, Sectie, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { ZEKERHEDEN } from "../../wetsvoorstel/invoer.ts";
import { ZEKERHEID } from "../register/wijziging-in-woorden.ts";
import { DagVeld } from "./dag-veld.tsx";
import { NIEUWE_FASE, type Faseinvoer } from "./formulier-van.ts";
import stijl from "./wetsvoorstellen.module.css";

export type FasenVeldenProps = {
  fasen: readonly Faseinvoer[];
  zet: (fasen: Faseinvoer[]) => void;
  fout: (veld: string) => string | undefined;
};

/** Parts of the bill that begin on days of their own. */
export function FasenVelden({ fasen, zet, fout }: FasenVeldenProps): ReactElement {
  const wijzig = (plaats: number, patch: Partial<Faseinvoer>) =>
    zet(fasen.map((fase, i) => (i === plaats ? { ...fase, ...patch } : fase)));
  return (
    <Sectie kop="Begint het in delen?" id="fasen">
      <Stapel ruimte="l">
        <p>
          {fout("fasen") ?? "Gaan delen van de wet op een eigen dag in? Zet elk deel hier, met zijn datum."}
        </p>
        {fasen.map((fase, i) => {
          const naam = `fasen.${i}`;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a new phase has no name yet, and none is moved
            <fieldset key={i} className={stijl["deel"]}>
              <legend>Fase {i + 1}</legend>
              {fase.id === "" ? (
                <TekstVeld
                  name={`${naam}.naam`}
                  label="Naam"
                  toelichting="Bijvoorbeeld: tweede fase."
                  maxLength={100}
                  value={fase.naam}
                  fout={fout(`${naam}.naam`) ?? fout(`${naam}.id`)}
                  onChange={({ target }) => wijzig(i, { naam: target.value })}
                />
              ) : (
                <p>{fase.naam}</p>
              )}
              <DagVeld
                name={`${naam}.datum`}
                label="Eerste dag"
                toelichting="Laat leeg als de dag nog niet bekend is."
                optioneel
                fout={fout(`${naam}.datum`)}
                value={fase.datum}
                onChange={(datum) => wijzig(i, { datum })}
              />
              <TekstVak
                name={`${naam}.tekst`}
                label="Wat begint er dan?"
                rows={2}
                maxLength={1000}
                value={fase.tekst}
                fout={fout(`${naam}.tekst`)}
                onChange={({ target }) => wijzig(i, { tekst: target.value })}
              />
              <ZekerheidKeuze
                name={`${naam}.zekerheid`}
                value={fase.zekerheid}
                onChange={(zekerheid) => wijzig(i, { zekerheid })}
              />
              <div>
                <Knop klein onClick={() => zet(fasen.filter((_, plaats) => plaats !== i))}>
                  Haal fase {i + 1} weg
                </Knop>
              </div>
            </fieldset>
          );
        })}
        <div>
          <Knop onClick={() => zet([...fasen, NIEUWE_FASE])}>Voeg een fase toe</Knop>
        </div>
      </Stapel>
    </Sectie>
  );
}

export function ZekerheidKeuze(props: {
  name: string;
  value: Faseinvoer["zekerheid"];
  onChange: (zekerheid: Faseinvoer["zekerheid"]) => void;
}): ReactElement {
  const { name, value, onChange } = props;
  return (
    <KeuzeGroep
      name={name}
      label="Hoe zeker is die dag?"
      naast
      value={value}
      opties={ZEKERHEDEN.map((zekerheid) => ({
        value: zekerheid,
        label: ZEKERHEID[zekerheid].woord,
        toelichting: ZEKERHEID[zekerheid].uitleg,
      }))}
      onChange={(waarde) => onChange(ZEKERHEDEN.find((een) => een === waarde) ?? value)}
    />
  );
}
