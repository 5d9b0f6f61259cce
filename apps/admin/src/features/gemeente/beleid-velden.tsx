"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Sectie, Stapel, TekstVak, TekstVeld, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { landelijkeOpties } from "./bereik-velden.tsx";
import type { Beleidwaarden, Velden } from "./formulierstaat.ts";
import { LijstKeuze } from "./lijst-keuze.tsx";

/** What a policy on exceptions is called, what it says, and which pairs it is about. */
export function BeleidVelden(props: Velden<Beleidwaarden> & { woordenlijst: Woordenlijst }): ReactElement {
  const { waarden, zet, fout, woordenlijst: w } = props;
  return (
    <>
      <Sectie kop="Wat zegt het beleid?">
        <Stapel ruimte="l">
          <TekstVeld
            name="titel"
            label="Titel van het beleid"
            maxLength={200}
            value={waarden.titel}
            fout={fout("titel")}
            onChange={(event) => zet({ titel: event.target.value })}
          />
          <TekstVak
            name="toelichting"
            label="Wanneer mag een medewerker afwijken, en wie beslist daarover?"
            toelichting="Medewerkers lezen dit als zij een uitzondering overwegen. Schrijf korte zinnen."
            maxLength={2000}
            value={waarden.toelichting}
            fout={fout("toelichting")}
            onChange={(event) => zet({ toelichting: event.target.value })}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Voor wie geldt het?">
        <Stapel ruimte="l">
          <VinkGroep
            name="domeinen"
            label="Voor welke domeinen?"
            toelichting="Beleid voor uitzonderingen noemt altijd precies voor wie het geldt."
            regels
            opties={w.domeinen.map(({ id, naam }) => ({ value: id, label: naam }))}
            value={waarden.domeinen}
            fout={fout("domeinen")}
            onChange={(domeinen) => zet({ domeinen })}
          />
          <LijstKeuze
            name="partners"
            label="Met welke partners?"
            opties={landelijkeOpties(w)}
            value={waarden.partners}
            fout={fout("partners")}
            onChange={(partners) => zet({ partners })}
            eenheid={{ een: "partner", meer: "partners" }}
          />
        </Stapel>
      </Sectie>
    </>
  );
}
