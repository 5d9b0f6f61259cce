"use client";

import type { Voorbeelduitslag } from "@core/grondslagen";
import { Keuzelijst, Knop, Koppeling, Merkje, Paneel, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { STAND, standInWoorden } from "../voorbeelden/stand.ts";
import stijl from "./raster.module.css";

/** An example with what it came to: enough to show it beside the rows. */
export type Rastervoorbeeld = Pick<Voorbeelduitslag, "soort" | "regels"> & {
  readonly id: string;
  readonly titel: string;
};

export type VoorbeeldPaneelProps = {
  setId: string;
  voorbeelden: readonly Rastervoorbeeld[];
  gekozen: Rastervoorbeeld | null;
  onKies: (id: string | null) => void;
  /** Ids of the rows that are shown. */
  inBeeld: ReadonlySet<string>;
  naamVan: (regel: string) => string;
  onGaNaar: (regel: string) => void;
};

/** The example cases beside the table: one of them marks the rows that give its answer. */
export function VoorbeeldPaneel(props: VoorbeeldPaneelProps): ReactElement {
  const { setId, voorbeelden, gekozen, onKies, inBeeld, naamVan, onGaNaar } = props;
  return (
    <Paneel als="section" aria-labelledby="voorbeeld-kop">
      <Stapel ruimte="s">
        <h2 id="voorbeeld-kop" className={stijl["zijkop"]}>
          Voorbeelden
        </h2>
        <p>{standInWoorden(voorbeelden)}</p>
        {voorbeelden.length === 0 ? null : (
          <Keuzelijst
            name="raster-voorbeeld"
            label="Welke regels geven antwoord?"
            placeholder="Kies een voorbeeld"
            opties={voorbeelden.map(({ id, titel }) => ({ id, label: titel }))}
            eenheid={{ een: "voorbeeld", meer: "voorbeelden" }}
            value={gekozen?.id ?? null}
            onChange={onKies}
          />
        )}
        <div role="status">{gekozen === null ? null : <p>{inWoorden(gekozen, inBeeld)}</p>}</div>
        {gekozen === null ? null : (
          <>
            <p>
              <Merkje toon={STAND[gekozen.soort].toon}>{STAND[gekozen.soort].woord}</Merkje>
            </p>
            <ul role="list" className={stijl["bevindingen"]}>
              {gekozen.regels.map((regel) => (
                <li key={regel}>
                  <Knop soort="rustig" klein onClick={() => onGaNaar(regel)}>
                    Ga naar: {naamVan(regel)}
                  </Knop>
                </li>
              ))}
            </ul>
            <Koppeling als={Link} href={`/wijzigingssets/${setId}/voorbeelden/${gekozen.id}`}>
              Bewerk dit voorbeeld
            </Koppeling>
          </>
        )}
      </Stapel>
    </Paneel>
  );
}

/** "2 regels geven antwoord. 1 daarvan staat niet in beeld." */
function inWoorden({ regels }: Rastervoorbeeld, inBeeld: ReadonlySet<string>): string {
  if (regels.length === 0) return "Geen enkele regel geeft antwoord op dit voorbeeld.";
  const weg = regels.filter((regel) => !inBeeld.has(regel)).length;
  const telling = regels.length === 1 ? "1 regel geeft antwoord." : `${regels.length} regels geven antwoord.`;
  if (weg === 0) return telling;
  return regels.length === 1
    ? `${telling} Die past niet bij uw filter.`
    : `${telling} ${weg} daarvan ${weg === 1 ? "past" : "passen"} niet bij uw filter.`;
}
