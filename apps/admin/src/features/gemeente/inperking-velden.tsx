"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { Sectie, Stapel, VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { AntwoordTekst } from "./antwoord-tekst.tsx";
import { BereikVelden } from "./bereik-velden.tsx";
import type { Inperkingwaarden, Velden } from "./formulierstaat.ts";
import { LijstKeuze } from "./lijst-keuze.tsx";

/** What is still allowed inside a scope, and where that scope is. */
export function InperkingVelden(
  props: Velden<Inperkingwaarden> & { woordenlijst: Woordenlijst },
): ReactElement {
  const { waarden, zet, fout, woordenlijst: w } = props;
  return (
    <>
      <Sectie kop="Wat mag nog wel?">
        <Stapel ruimte="l">
          <AntwoordTekst waarden={waarden} zet={zet} fout={fout} label="Wat moet de medewerker weten?" />
          <VinkGroep
            name="alleenGegevens"
            label="Alleen deze gegevens"
            toelichting="Kies niets als de soort gegevens niet uitmaakt."
            regels
            opties={w.gegevens.map(({ id, naam }) => ({
              value: id,
              label: id === "bijzonder" ? "Alle bijzondere persoonsgegevens" : hoofdletter(naam),
            }))}
            value={waarden.alleenGegevens}
            fout={fout("alleenGegevens")}
            onChange={(alleenGegevens) => zet({ alleenGegevens })}
          />
          <VinkGroep
            name="alleenBetrokkenen"
            label="Alleen over deze personen"
            toelichting="Kies niets als de persoon niet uitmaakt."
            regels
            opties={w.betrokkenen.map(({ id, naam }) => ({ value: id, label: hoofdletter(naam) }))}
            value={waarden.alleenBetrokkenen}
            fout={fout("alleenBetrokkenen")}
            onChange={(alleenBetrokkenen) => zet({ alleenBetrokkenen })}
          />
          <LijstKeuze
            name="alleenDoelen"
            label="Alleen voor deze doelen"
            toelichting="Kies niets als het doel niet uitmaakt."
            opties={w.doelen.map(({ id, naam, aliassen }) => ({ id, label: hoofdletter(naam), aliassen }))}
            value={waarden.alleenDoelen}
            fout={fout("alleenDoelen")}
            onChange={(alleenDoelen) => zet({ alleenDoelen })}
            eenheid={{ een: "doel", meer: "doelen" }}
          />
        </Stapel>
      </Sectie>
      <Sectie kop="Waar geldt het?">
        <Stapel ruimte="l">
          <BereikVelden {...props} />
        </Stapel>
      </Sectie>
    </>
  );
}
