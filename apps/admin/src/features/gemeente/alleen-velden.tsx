"use client";

import type { Woordenlijst } from "@core/grondslagen";
import { VinkGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import type { Alleenwaarden, Velden } from "./formulierstaat.ts";
import { LijstKeuze } from "./lijst-keuze.tsx";

/** What is left inside a scope: for these data, persons and purposes only. */
export function AlleenVelden(props: Velden<Alleenwaarden> & { woordenlijst: Woordenlijst }): ReactElement {
  const { waarden, zet, fout, woordenlijst: w } = props;
  return (
    <>
      <VinkGroep
        name="alleenGegevens"
        label="Alleen deze gegevens"
        toelichting="Kies niets als de soort gegevens niet uitmaakt."
        regels
        opties={w.gegevens.map(({ id, naam }) => ({
          value: id,
          label: id === "bijzonder" ? "Alle bijzondere persoonsgegevens" : hoofdletter(naam),
        }))}
        value={waarden.alleenGegevens ?? []}
        fout={fout("alleenGegevens")}
        onChange={(alleenGegevens) => zet({ alleenGegevens })}
      />
      <VinkGroep
        name="alleenBetrokkenen"
        label="Alleen over deze personen"
        toelichting="Kies niets als de persoon niet uitmaakt."
        regels
        opties={w.betrokkenen.map(({ id, naam }) => ({ value: id, label: hoofdletter(naam) }))}
        value={waarden.alleenBetrokkenen ?? []}
        fout={fout("alleenBetrokkenen")}
        onChange={(alleenBetrokkenen) => zet({ alleenBetrokkenen })}
      />
      <LijstKeuze
        name="alleenDoelen"
        label="Alleen voor deze doelen"
        toelichting="Kies niets als het doel niet uitmaakt."
        opties={doelOpties(w)}
        value={waarden.alleenDoelen ?? []}
        fout={fout("alleenDoelen")}
        onChange={(alleenDoelen) => zet({ alleenDoelen })}
        eenheid={{ een: "doel", meer: "doelen" }}
      />
    </>
  );
}

export function doelOpties(w: Woordenlijst) {
  return w.doelen.map(({ id, naam, aliassen }) => ({ id, label: hoofdletter(naam), aliassen }));
}
