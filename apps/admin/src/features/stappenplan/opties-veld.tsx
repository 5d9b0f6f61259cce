"use client";

import { LIJST_NAAM, type Optie, type Planvraag } from "@core/grondslagen";
import { Knop, TekstVeld, VeldGroep, VisueelVerborgen } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { stelIdVoor } from "../../wijzigingsset/stel-id-voor.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { BewaarVeld } from "./bewaar-veld.tsx";
import stijl from "./stappenplan.module.css";

const LIJSTEN = Object.entries(LIJST_NAAM).map(([id, naam]) => ({ id, naam }));

/** The answers one can choose from: from the tables, written here, or both. */
export function OptiesVeld({
  vraag,
  zet,
}: {
  vraag: Planvraag;
  zet: (velden: Readonly<Record<string, unknown>>) => void;
}): ReactElement {
  const [nieuw, setNieuw] = useState("");
  const zetOpties = (opties: readonly Optie[]) => zet({ opties });
  const voegToe = () => {
    if (nieuw.trim() === "") return;
    const bezet = new Set(vraag.opties.map(({ id }) => id));
    zetOpties([...vraag.opties, { id: stelIdVoor(nieuw, bezet), tekst: nieuw.trim() }]);
    setNieuw("");
  };
  return (
    <VeldGroep id="veld-opties" label="Antwoorden om uit te kiezen">
      <KeuzeVeld
        name="veld-uit"
        label="Uit de tabellen"
        alle="Geen lijst uit de tabellen"
        opties={LIJSTEN}
        value={vraag.uit ?? null}
        onChange={(uit) => zet({ uit: uit ?? undefined })}
      />
      <ol role="list" className={stijl["zinnen"]}>
        {vraag.opties.map((optie, plaats) => (
          <li key={optie.id} className={stijl["regel"]}>
            <BewaarVeld
              kort
              naam={`optie-${optie.id}`}
              label={`Antwoord ${plaats + 1}`}
              waarde={optie.tekst}
              onBewaar={(tekst) => zetOpties(vraag.opties.with(plaats, { ...optie, tekst }))}
            />
            <Knop klein soort="rustig" onClick={() => zetOpties(vraag.opties.toSpliced(plaats, 1))}>
              Haal weg<VisueelVerborgen>: {optie.tekst}</VisueelVerborgen>
            </Knop>
          </li>
        ))}
      </ol>
      <div className={stijl["regel"]}>
        <TekstVeld
          name="nieuwe-optie"
          label="Nieuw antwoord"
          value={nieuw}
          onChange={(event) => setNieuw(event.target.value)}
        />
        <Knop klein onClick={voegToe}>
          Voeg antwoord toe
        </Knop>
      </div>
    </VeldGroep>
  );
}
