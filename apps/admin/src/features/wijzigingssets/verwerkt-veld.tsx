"use client";

import { Alinea, Keuzelijst, Knop, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./bord.module.css";
import { alsOpties, idVanKeuze, type Registerkeuze } from "./registerkeuzes.ts";

/** The known changes this set settles: added by searching, taken away one by one. */
export function VerwerktVeld(props: {
  keuzes: readonly Registerkeuze[];
  titels: Readonly<Record<string, string>>;
  verwerkt: readonly string[];
  onWijzig: (verwerkt: readonly string[]) => void;
}): ReactElement | null {
  const { keuzes, titels, verwerkt, onWijzig } = props;
  const over = keuzes.filter(
    ({ soort, id }) => soort === "aankondiging" && !verwerkt.includes(idVanKeuze(id)),
  );
  const naamVan = (id: string) =>
    titels[id] ?? keuzes.find((keuze) => keuze.id === `aankondiging:${id}`)?.label ?? id;
  if (over.length === 0 && verwerkt.length === 0) return null;
  return (
    <VeldGroep
      id="verwerkt"
      label="Welke bekende wijzigingen verwerkt deze set?"
      optioneel
      toelichting="Na publicatie waarschuwt Deelwijzer niet meer voor deze wijzigingen. Kies alleen wat de set echt regelt."
    >
      {verwerkt.length === 0 ? (
        <Alinea gedempt>Nog geen gekozen.</Alinea>
      ) : (
        <ul role="list" className={stijl["gekozen"]}>
          {verwerkt.map((id) => (
            <li key={id}>
              <span>{naamVan(id)}</span>
              <Knop
                soort="rustig"
                klein
                onClick={() => {
                  onWijzig(verwerkt.filter((deel) => deel !== id));
                  document.getElementById("verwerkt")?.focus();
                }}
              >
                Haal weg<span className="dw-visueel-verborgen">: {naamVan(id)}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {over.length === 0 ? null : (
        <Keuzelijst
          // A fresh field after every choice, so that the next one can be searched at once.
          key={verwerkt.length}
          name="verwerkt"
          label="Voeg een bekende wijziging toe"
          eenheid={{ een: "wijziging", meer: "wijzigingen" }}
          opties={alsOpties(over)}
          value={null}
          onChange={(id) => {
            if (id !== null) onWijzig([...verwerkt, idVanKeuze(id)]);
          }}
        />
      )}
    </VeldGroep>
  );
}
