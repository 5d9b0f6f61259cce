"use client";

import { lijstVan, type TabelversieInhoud } from "@core/grondslagen";
import {
  Knop,
  Koppeling,
  LegeStaat,
  Melding,
  Merkje,
  Rij,
  Sectie,
  Stapel,
  Tabel,
  zoekOpties,
  Zoekveld,
  type Kolom,
  type TabelRij,
} from "@deelwijzer/ui";
import Link from "next/link";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { hoofdletter } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { lijstAdres } from "../bewerkbaar-van.ts";
import { naamVanTerm, type Termsoort } from "../term-formulier/formulier.ts";
import { gebruikInTabellen } from "../../../gebruik/gebruik-in-tabellen.ts";
import { TERMWOORD } from "../term/termwoorden.ts";
import { BladKop } from "../scherm/blad-kop.tsx";
import { standenInSet } from "./stand-in-set.ts";

export type KiesTermProps = {
  soort: Termsoort;
  setId: string;
  setTitel: string;
  basis: TabelversieInhoud;
  inhoud: TabelversieInhoud;
  teruggenomen: boolean;
};

const KOLOMMEN: readonly Kolom[] = [
  { id: "naam", kop: "Naam", rijkop: true },
  { id: "uitleg", kop: "Uitleg" },
  { id: "regels", kop: "Regels", getal: true },
  { id: "set", kop: "In deze set" },
];

/** All partners (or another kind) as they are with this set, to choose one to change. */
export function KiesTerm(props: KiesTermProps): ReactElement {
  const { soort, setId, setTitel, basis, inhoud } = props;
  const woord = TERMWOORD[soort];
  const adres = lijstAdres(setId, soort);
  const [zoek, setZoek] = useState("");
  const gezocht = useDeferredValue(zoek);
  const { standen, geschrapt } = useMemo(() => standenInSet(soort, basis, inhoud), [soort, basis, inhoud]);
  const alle = useMemo(
    () =>
      lijstVan(inhoud, soort).map((term) => ({
        term,
        id: term.id,
        label: naamVanTerm(term),
        toelichting: typeof term["toelichting"] === "string" ? term["toelichting"] : "",
        aliassen: Array.isArray(term["aliassen"]) ? (term["aliassen"] as string[]) : [],
        regels: gebruikInTabellen(soort, term.id, inhoud).regels.length,
      })),
    [inhoud, soort],
  );
  const gevonden = zoekOpties(alle, gezocht).map(({ optie }) => optie);
  return (
    <Stapel ruimte="l">
      <BladKop setId={setId} setTitel={setTitel} kop={`${hoofdletter(woord.meer)} in deze set`} />
      {props.teruggenomen ? (
        <Melding soort="gelukt" live>
          <p>{hoofdletter(woord.deze)} is uit de set gehaald.</p>
        </Melding>
      ) : null}
      <Rij>
        <Knop href={`${adres}/nieuw`} als={Link}>
          Voeg een {woord.een} toe
        </Knop>
      </Rij>
      <form
        method="get"
        role="search"
        aria-label={`${hoofdletter(woord.meer)} zoeken`}
        onSubmit={(event) => {
          event.preventDefault();
          document.getElementById("gevonden")?.focus();
        }}
      >
        <Zoekveld
          name="zoek"
          label={`Zoek een ${woord.een}`}
          value={zoek}
          maxLength={120}
          onChange={(event) => setZoek(event.target.value)}
        />
      </form>
      <Stapel ruimte="s">
        <p id="gevonden" tabIndex={-1} role="status" className={stijl["gevonden"]}>
          <strong>
            {gevonden.length === alle.length ? alle.length : `${gevonden.length} van ${alle.length}`}{" "}
            {woord.meer}
          </strong>
        </p>
        {gevonden.length === 0 ? (
          <LegeStaat kop="Niets gevonden" actie={<Knop onClick={() => setZoek("")}>Wis het zoekwoord</Knop>}>
            <p>Zoek met een ander woord, of voeg een {woord.een} toe.</p>
          </LegeStaat>
        ) : (
          <div className={stijl["tabel"]}>
            <Tabel
              bijschrift={`${hoofdletter(woord.meer)}, zoals zij met deze set worden`}
              bijschriftVerborgen
              kaarten
              kolommen={KOLOMMEN}
              rijen={gevonden.map(({ id, label, toelichting, regels }): TabelRij => {
                const stand = standen.get(id);
                return {
                  id,
                  cellen: {
                    naam: (
                      <span className={stijl["naam"]}>
                        <Koppeling als={Link} href={`${adres}/${id}`}>
                          {hoofdletter(label)}
                        </Koppeling>
                      </span>
                    ),
                    uitleg: toelichting,
                    regels,
                    set: stand === undefined ? null : <Merkje toon={stand.toon}>{stand.woord}</Merkje>,
                  },
                };
              })}
            />
          </div>
        )}
      </Stapel>
      {geschrapt.length === 0 ? null : (
        <Sectie kop={`Geschrapt in deze set (${geschrapt.length})`}>
          <ul>
            {geschrapt.map((term) => (
              <li key={term.id}>
                <Koppeling als={Link} href={`${adres}/${term.id}`}>
                  {hoofdletter(naamVanTerm(term))}
                </Koppeling>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
    </Stapel>
  );
}
