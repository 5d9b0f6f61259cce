"use client";

import { vraagMetBetekenis, waardeVan, type StapVraag } from "@core/grondslagen";
import { OverlegFormulier, OverlegLijst } from "@deelwijzer/grondslagen-react";
import { Dialoog, Knop, Melding } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { OverlegInDossier } from "../overleg/overleg-in-dossier.tsx";
import type { Werk } from "./werk.ts";

/** Doubt leads to a colleague: asked here, or called and noted here, without leaving the question. */
export function TwijfelOverleg(props: Werk & { readonly vraag: StapVraag }): ReactElement | null {
  const { concept, acties, vraag, vandaag } = props;
  const [gebeld, setGebeld] = useState(false);
  const overleg = vraagMetBetekenis(concept.definitie, "overleg");
  if (overleg === undefined) return null;
  const lijst = waardeVan(overleg, "overleg", concept.antwoorden) ?? [];
  return (
    <Melding soort="info" kop="twijfel mag">
      <p>
        Vraag het een collega, de privacy-ambassadeur of de privacyadviseur. Of bel, en schrijf hier op wat
        eruit kwam. Uw antwoorden blijven staan.
      </p>
      <OverlegLijst overleg={lijst} />
      <OverlegInDossier
        {...props}
        id={`twijfel-${vraag.id}`}
        overVraag={vraag.id}
        ernaast={
          <Knop klein onClick={() => setGebeld(true)}>
            Ik heb gebeld<span className="dw-visueel-verborgen"> over: {vraag.titel}</span>
          </Knop>
        }
      />
      <Dialoog open={gebeld} onSluit={() => setGebeld(false)} titel="Schrijf op wat eruit kwam">
        <OverlegFormulier
          snel
          id={`twijfel-${vraag.id}`}
          vandaag={vandaag}
          onAnnuleren={() => setGebeld(false)}
          onVastleggen={(nieuw) => {
            acties.antwoord(overleg.id, [...lijst, nieuw]);
            setGebeld(false);
          }}
        />
      </Dialoog>
    </Melding>
  );
}
