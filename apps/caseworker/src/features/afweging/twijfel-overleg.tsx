"use client";

import { vraagMetBetekenis, waardeVan, type StapVraag } from "@core/grondslagen";
import { OverlegFormulier, OverlegLijst } from "@deelwijzer/grondslagen-react";
import { Dialoog, Knop, Melding } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import type { Werk } from "./werk.ts";

/** Doubt leads to a colleague: the overleg is recorded here, without leaving the question. */
export function TwijfelOverleg(props: Werk & { readonly vraag: StapVraag }): ReactElement | null {
  const { concept, acties, vraag, vandaag } = props;
  const [open, setOpen] = useState(false);
  const overleg = vraagMetBetekenis(concept.definitie, "overleg");
  if (overleg === undefined) return null;
  const lijst = waardeVan(overleg, "overleg", concept.antwoorden) ?? [];
  return (
    <Melding soort="info" kop="twijfel mag">
      <p>
        Bel of spreek een collega, uw privacy-ambassadeur of uw privacyadviseur. Schrijf daarna hier op wat
        eruit kwam. Uw antwoorden blijven staan.
      </p>
      <OverlegLijst overleg={lijst} />
      <Knop klein onClick={() => setOpen(true)}>
        Ik heb overlegd<span className="dw-visueel-verborgen"> over: {vraag.titel}</span>
      </Knop>
      <Dialoog open={open} onSluit={() => setOpen(false)} titel="Leg uw overleg vast" breed>
        <OverlegFormulier
          id={`twijfel-${vraag.id}`}
          vandaag={vandaag}
          onAnnuleren={() => setOpen(false)}
          onVastleggen={(nieuw) => {
            acties.antwoord(overleg.id, [...lijst, nieuw]);
            setOpen(false);
          }}
        />
      </Dialoog>
    </Melding>
  );
}
