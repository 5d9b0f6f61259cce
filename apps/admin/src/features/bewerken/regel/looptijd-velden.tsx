"use client";

import { datumInWoorden, type Datum as DatumTekst } from "@core/grondslagen";
import { GeldigheidBalk } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "../bewerken.module.css";
import { alsDatum, eersteDagZonder, laatsteDag, type Datumwaarde } from "../formulier/datumwaarde.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { Datum } from "../velden/datum.tsx";
import { Veldblok } from "../velden/veldblok.tsx";

export type LooptijdVeldenProps = {
  van: Datumwaarde;
  totEnMet: Datumwaarde;
  zet: (deel: { van?: Datumwaarde; totEnMet?: Datumwaarde }) => void;
  vandaag: DatumTekst;
  /** Fields of the entity in which the two days end up. */
  velden: readonly [string, string];
  /** Says what is lost when something that holds gets a first day: the time before it. */
  waarschuwVoorBegin?: boolean;
};

/** First and last day, with the period drawn beside them. */
export function LooptijdVelden(props: LooptijdVeldenProps): ReactElement {
  const { van, totEnMet, zet, vandaag, velden, waarschuwVoorBegin = false } = props;
  const beginIsGewijzigd = useBewerkOmgeving().was.has(velden[0]);
  const [begin, laatste] = [alsDatum(van), alsDatum(totEnMet)];
  const omgekeerd = begin !== null && laatste !== null && laatste < begin;
  const jaar = Number(vandaag.slice(0, 4));
  return (
    <>
      <div className={stijl["looptijd"]}>
        <Veldblok veld={velden[0]}>
          <Datum
            id="van"
            label="Geldt vanaf"
            toelichting="Leeg: de bron noemt geen begindag."
            waarde={van}
            onChange={(waarde) => zet({ van: waarde })}
          />
        </Veldblok>
        <Veldblok veld={velden[1]}>
          <Datum
            id="totEnMet"
            label="Geldt tot en met"
            toelichting="De laatste dag. Leeg: er is geen einde bekend."
            waarde={totEnMet}
            onChange={(waarde) => zet({ totEnMet: waarde })}
          />
        </Veldblok>
      </div>
      {waarschuwVoorBegin && beginIsGewijzigd && begin !== null ? (
        <p className={stijl["hint"]}>
          Vóór {datumInWoorden(begin)} geldt deze regel dan niet. Gold tot die dag iets anders? Laat deze
          regel dan zoals hij was, met {datumInWoorden(laatsteDag(begin) ?? begin)} als laatste dag. Maak
          daarna een kopie die op {datumInWoorden(begin)} begint.
        </p>
      ) : null}
      {omgekeerd ? null : (
        <div className={stijl["balk"]}>
          <GeldigheidBalk
            tekst={looptijdZin(begin, laatste)}
            van={begin}
            tot={eersteDagZonder(laatste)}
            venster={{ van: "2015-01-01", tot: `${jaar + 4}-01-01` }}
            peildatum={vandaag}
          />
          <p className={stijl["schaal"]} aria-hidden="true">
            <span>2015</span>
            <span>streepje: vandaag</span>
            <span>{jaar + 3}</span>
          </p>
        </div>
      )}
    </>
  );
}

function looptijdZin(begin: DatumTekst | null, laatste: DatumTekst | null): string {
  const start = begin === null ? "Begindag niet bekend" : `Vanaf ${datumInWoorden(begin)}`;
  return laatste === null ? `${start}, zonder einde` : `${start}, t/m ${datumInWoorden(laatste)}`;
}
