"use client";

import {
  Knop,
  Koppeling,
  Merkje,
  Rij,
  Sectie,
  Stapel,
  Tabel,
  TekstVak,
  Veld,
  veldAria,
} from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Onderdeel } from "../../nakijken/nakijkpunten.ts";
import type { Nakijkrij } from "./nakijk-rijen.ts";
import stijl from "./nakijken.module.css";

export type NakijkbladProps = {
  naam: string;
  rijen: readonly Nakijkrij[];
  concepten: readonly { readonly id: string; readonly titel: string }[];
  /** Only a privacyadviseur of the gemeente that keeps the tables. */
  magHercontroleren: boolean;
};

const NIEUW = "";

/** The work list: choose what was compared with the official text, and say so in a set. */
export function Nakijkblad({ naam, rijen, concepten, magHercontroleren }: NakijkbladProps): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const [setId, setSetId] = useState(NIEUW);
  const [bevinding, setBevinding] = useState("");
  const [gaat, setGaat] = useState(false);
  const zet = (sleutel: string, aan: boolean) =>
    setGekozen((nu) => {
      const straks = new Set(nu);
      if (aan) straks.add(sleutel);
      else straks.delete(sleutel);
      return straks;
    });
  const verstuur = () => {
    if (gaat) return;
    void actie.doe(
      () =>
        api.wijzigingssets.hercontroleer.call({
          onderdelen: onderdelenVan(rijen.filter(({ sleutel }) => gekozen.has(sleutel))),
          setId: setId === NIEUW ? null : setId,
          bevinding,
        }),
      (uit) => {
        setGaat(true);
        router.push(`/wijzigingssets/${uit.setId}/verschil` as Route);
      },
    );
  };
  const tabel = (
    <Tabel
      bijschrift={naam}
      bijschriftVerborgen
      kaarten
      kolommen={[
        ...(magHercontroleren ? [{ id: "kies", kop: "Nagekeken" }] : []),
        { id: "wat", kop: "Wat", rijkop: true },
        { id: "op", kop: "Laatst gecontroleerd" },
        { id: "tekst", kop: "Officiële tekst" },
      ]}
      rijen={rijen.map((rij) => ({
        id: rij.sleutel.replaceAll(/[^a-zA-Z0-9]+/g, "-"),
        cellen: {
          kies: (
            <label className={stijl["kies"]}>
              <input
                type="checkbox"
                checked={gekozen.has(rij.sleutel)}
                onChange={({ target }) => zet(rij.sleutel, target.checked)}
              />
              <span className="dw-visueel-verborgen">Nagekeken: {rij.naam}</span>
            </label>
          ),
          wat: (
            <>
              {rij.href === null ? (
                rij.naam
              ) : (
                <Koppeling als={Link} href={rij.href}>
                  {rij.naam}
                </Koppeling>
              )}
              <span className={stijl["klein"]}>{rij.erbij}</span>
            </>
          ),
          op: (
            <>
              {rij.op}
              {rij.inSet === null ? null : (
                <span className={stijl["klein"]}>
                  <Merkje toon="accent">Nagekeken in een set</Merkje>{" "}
                  <Koppeling als={Link} href={`/wijzigingssets/${rij.inSet.id}`}>
                    {rij.inSet.titel}
                  </Koppeling>
                </span>
              )}
            </>
          ),
          tekst:
            rij.adres === null ? (
              "Geen adres bekend"
            ) : (
              <Koppeling href={rij.adres} rel="noreferrer">
                Lees de tekst<span className="dw-visueel-verborgen">: {rij.naam}</span>
              </Koppeling>
            ),
        },
      }))}
    />
  );
  if (!magHercontroleren) return tabel;
  return (
    <Formulier actie={actie} kop="dit is niet bewaard" ruimte="l" verstuur={verstuur}>
      <Rij>
        <Knop klein onClick={() => setGekozen(new Set(rijen.map(({ sleutel }) => sleutel)))}>
          Kies alles
        </Knop>
        <Knop klein onClick={() => setGekozen(new Set())}>
          Kies niets
        </Knop>
      </Rij>
      <div id="onderdelen" tabIndex={-1}>
        {tabel}
      </div>
      <Sectie kop="Opnieuw gecontroleerd" id="hercontrole">
        <Stapel ruimte="l">
          <p role="status">
            {gekozen.size === 0
              ? "U hebt nog niets gekozen."
              : `U hebt ${gekozen.size} gekozen. De dag van vandaag komt erbij te staan.`}
          </p>
          <TekstVak
            name="bevinding"
            label="Waarmee hebt u het vergeleken?"
            toelichting="Bijvoorbeeld: met de tekst op wetten.overheid.nl van vandaag. Er is niets veranderd."
            rows={2}
            maxLength={2000}
            value={bevinding}
            fout={actie.foutBij("bevinding")}
            onChange={({ target }) => setBevinding(target.value)}
          />
          <Veld
            id="setId"
            label="In welke wijzigingsset?"
            toelichting="Iemand anders beoordeelt de set. De nieuwe dag staat bij de antwoorden als de set is gepubliceerd."
          >
            <select
              {...veldAria("setId", { label: "", toelichting: "x" })}
              className="dw-invoer"
              value={setId}
              onChange={({ target }) => setSetId(target.value)}
            >
              <option value={NIEUW}>Een nieuwe wijzigingsset</option>
              {concepten.map(({ id, titel }) => (
                <option key={id} value={id}>
                  {titel}
                </option>
              ))}
            </select>
          </Veld>
          <div>
            <Knop type="submit" soort="primair" bezig={actie.bezig || gaat} bezigTekst="Wordt bewaard…">
              Zet in de wijzigingsset
            </Knop>
          </div>
        </Stapel>
      </Sectie>
    </Formulier>
  );
}

/** Each once: a rule may rest on several provisions that were chosen. */
function onderdelenVan(rijen: readonly Nakijkrij[]): Onderdeel[] {
  const uniek = new Map(
    rijen.flatMap(({ onderdelen }) => onderdelen.map((een) => [`${een.soort} ${een.id}`, een] as const)),
  );
  return [...uniek.values()];
}
