"use client";

import type { Datum, TabelversieInhoud, Wijzigingenregister } from "@core/grondslagen";
import { Knop, Koppeling, LegeStaat, Melding, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { LEEG_FILTER } from "../../regels/filter.ts";
import { rijenVan } from "../../regels/regel-rij.ts";
import { selecteerRijen } from "../../regels/selecteer-rijen.ts";
import { useFilter } from "../../regels/use-filter.ts";
import { aantalInWoorden, titelMetDoel } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { Vink } from "../velden/vink.tsx";
import { BladKop } from "../scherm/blad-kop.tsx";
import { KiesTabel } from "./kies-tabel.tsx";
import { standenInSet } from "./stand-in-set.ts";
import { Zoekbalk } from "./zoekbalk.tsx";

export type KiesRegelProps = {
  setId: string;
  setTitel: string;
  basis: TabelversieInhoud;
  inhoud: TabelversieInhoud;
  register: Wijzigingenregister;
  vandaag: Datum;
  /** Just taken out of the set. */
  teruggenomen: boolean;
};

/** All rules as they are with this set, to choose one to change. */
export function KiesRegel(props: KiesRegelProps): ReactElement {
  const { setId, setTitel, basis, inhoud, register } = props;
  const w = inhoud.woordenlijst;
  const [filter, wijzig] = useFilter(null);
  const [alleenSet, setAlleenSet] = useState(false);
  const getoond = useDeferredValue(filter);
  const alle = useMemo(
    () => rijenVan({ nummer: inhoud.nummer, hash: "", inhoud }, register),
    [inhoud, register],
  );
  const { standen, geschrapt } = useMemo(() => standenInSet("regel", basis, inhoud), [basis, inhoud]);
  const { rijen: gevonden, lijktErop } = useMemo(() => selecteerRijen(alle, getoond), [alle, getoond]);
  const rijen = alleenSet ? gevonden.filter(({ regel }) => standen.has(regel.id)) : gevonden;
  const adres = `/wijzigingssets/${setId}/regels`;
  return (
    <Stapel ruimte="l">
      <BladKop setId={setId} setTitel={setTitel} kop="Kies een regel om te wijzigen" />
      {props.teruggenomen ? (
        <Melding soort="gelukt" live>
          <p>De regel is uit de set gehaald.</p>
        </Melding>
      ) : null}
      <Rij>
        <Knop href={`${adres}/nieuw`} als={Link}>
          Maak een nieuwe regel
        </Knop>
      </Rij>
      <Zoekbalk inhoud={inhoud} filter={filter} wijzig={wijzig} />
      <Stapel ruimte="s">
        <Rij>
          <p id="gevonden" tabIndex={-1} role="status" className={stijl["gevonden"]}>
            <strong>{aantalInWoorden(rijen.length, alle.length)}</strong>
            {lijktErop && rijen.length > 0
              ? `. Niets heeft precies “${getoond.zoek.trim()}”; dit lijkt erop.`
              : null}
          </p>
          {standen.size === 0 ? null : (
            <Vink
              id="alleen-set"
              label={`Alleen wat deze set raakt (${standen.size})`}
              aan={alleenSet}
              onChange={setAlleenSet}
            />
          )}
        </Rij>
        {rijen.length === 0 ? (
          <LegeStaat
            kop="Geen regels gevonden"
            actie={
              <Knop
                onClick={() => {
                  wijzig(LEEG_FILTER);
                  setAlleenSet(false);
                }}
              >
                Wis alle filters
              </Knop>
            }
          >
            <p>Geen enkele regel past bij wat u zoekt. Zoek met een ander woord, of maak een nieuwe regel.</p>
          </LegeStaat>
        ) : (
          <KiesTabel rijen={rijen} standen={standen} adres={adres} w={w} />
        )}
      </Stapel>
      {geschrapt.length === 0 ? null : (
        <Sectie kop={`Geschrapt in deze set (${geschrapt.length})`}>
          <ul>
            {basis.regels
              .filter(({ id }) => geschrapt.some((een) => een.id === id))
              .map((regel) => (
                <li key={regel.id}>
                  <Koppeling als={Link} href={`${adres}/${regel.id}`}>
                    {titelMetDoel(regel, basis.woordenlijst)}
                  </Koppeling>
                </li>
              ))}
          </ul>
        </Sectie>
      )}
    </Stapel>
  );
}
