"use client";

import { Dialoog, Foutmelding, Knop, Stapel, TekstVak } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { ProefOverzicht } from "./proef-overzicht.tsx";
import { teBevestigen, type Invoer } from "./use-invoer.ts";

export type ProefDialoogProps = { titel: string; invoer: Invoer; reden: string };

/** What a change of many rules would do, and one confirmation for all of it. */
export function ProefDialoog({ titel, invoer, reden: begin }: ProefDialoogProps): ReactElement {
  const { beproefd, mislukt, bezig, stop, bevestig } = invoer;
  const [reden, setReden] = useState(begin);
  const [leeg, setLeeg] = useState(false);
  const kan = beproefd !== null && teBevestigen(beproefd.proef);
  const doe = () => {
    setLeeg(reden.trim() === "");
    if (reden.trim() !== "") bevestig(reden);
  };
  return (
    <Dialoog
      open={beproefd !== null || mislukt !== null || bezig}
      onSluit={stop}
      breed
      titel={titel}
      acties={
        <>
          <Knop soort="rustig" onClick={stop}>
            {kan ? "Niet doen" : "Sluiten"}
          </Knop>
          {kan ? (
            <Knop soort="primair" bezig={bezig} bezigTekst="Bezig met opslaan…" onClick={doe}>
              Zet dit in de set
            </Knop>
          ) : null}
        </>
      }
    >
      <Stapel ruimte="m">
        <Foutmelding tekst={mislukt} />
        {beproefd === null ? (
          bezig ? (
            <p role="status">Wij kijken wat dit verandert…</p>
          ) : null
        ) : (
          <ProefOverzicht proef={beproefd.proef} />
        )}
        {kan ? (
          <TekstVak
            name="proef-reden"
            label="Reden"
            toelichting="Wie de set beoordeelt, leest dit bij elke regel die hier wijzigt."
            rows={2}
            maxLength={2000}
            value={reden}
            fout={leeg ? "Schrijf op waarom dit verandert" : undefined}
            onChange={(event) => setReden(event.target.value)}
          />
        ) : null}
      </Stapel>
    </Dialoog>
  );
}
