"use client";

import type { TabelversieInhoud } from "@core/grondslagen";
import { Keuzelijst, TekstVak, TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Veldblok } from "../bewerken/velden/veldblok.tsx";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import type { VoorbeeldFormulier } from "./formulier.ts";

/** What the example is called, where it stands, why its answer is right and where that was read. */
export function NaamVelden(props: {
  formulier: VoorbeeldFormulier;
  zet: (deel: Partial<VoorbeeldFormulier>) => void;
  inhoud: TabelversieInhoud;
  groepen: readonly string[];
  fouten: ReadonlyMap<string, string>;
  /** Null: the fixed name stands. */
  onId: ((id: string | null) => void) | null;
}): ReactElement {
  const { formulier, zet, inhoud, groepen, fouten, onId } = props;
  return (
    <>
      <Veldblok veld="titel">
        <TekstVeld
          name="titel"
          label="Titel"
          toelichting="Wat laat dit voorbeeld zien? Schrijf geen namen van mensen."
          value={formulier.titel}
          maxLength={200}
          fout={fouten.get("titel")}
          onChange={(event) => zet({ titel: event.target.value })}
        />
      </Veldblok>
      {onId === null ? null : (
        <TekstVeld
          name="voorbeeld-id"
          label="Vaste naam"
          toelichting="Kleine letters, cijfers en streepjes. Na opslaan verandert deze naam niet meer."
          value={formulier.id}
          maxLength={100}
          fout={fouten.get("voorbeeld-id")}
          onChange={(event) => onId(event.target.value === "" ? null : event.target.value)}
        />
      )}
      <Veldblok veld="groep">
        <KeuzeVeld
          name="groep"
          label="Wet"
          alle="Kies een wet"
          opties={groepen.map((naam) => ({ id: naam, naam }))}
          value={formulier.groep === "" ? null : formulier.groep}
          fout={fouten.get("groep")}
          onChange={(groep) => zet({ groep: groep ?? "" })}
        />
      </Veldblok>
      <Veldblok veld="toelichting">
        <TekstVak
          name="toelichting"
          label="Waarom is dit het antwoord?"
          optioneel
          rows={3}
          maxLength={2000}
          value={formulier.toelichting}
          onChange={(event) => zet({ toelichting: event.target.value })}
        />
      </Veldblok>
      <Veldblok veld="vindplaatsen">
        <Keuzelijst
          name="voorbeeld-bron"
          label="Bron"
          optioneel
          opties={inhoud.bronnen.map(({ id, titel, verwijzing }) => ({
            id,
            label: titel,
            aliassen: [verwijzing],
          }))}
          eenheid={{ een: "bron", meer: "bronnen" }}
          value={formulier.bron}
          onChange={(bron) => zet({ bron })}
        />
        {formulier.bron === null ? null : (
          <TekstVeld
            name="plaats"
            label="Waar in de bron"
            value={formulier.plaats}
            maxLength={200}
            fout={fouten.get("plaats")}
            onChange={(event) => zet({ plaats: event.target.value })}
          />
        )}
      </Veldblok>
    </>
  );
}
