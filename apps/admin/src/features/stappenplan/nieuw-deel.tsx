"use client";

import { inHouder, opPlek, type Planhouder } from "@core/grondslagen";
import { Details, Knop, Stapel, TekstVak, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import type { PlanhandelingInvoer } from "../../use-cases/bewerk-stappenplan/typen.ts";
import type { Gekozen } from "./plaats-van-punt.ts";
import { SOORTOPTIES } from "./soortwoorden.ts";
import type { Bouw } from "./use-bouw.ts";

type VraagErbij = Extract<PlanhandelingInvoer, { doe: "vraag-toevoegen" }>;

/** A new question at the end of a step or block. */
export function NieuweVraag(props: {
  readonly houder: Planhouder;
  readonly naam: string;
  readonly bouw: Bouw;
  readonly kies: (deel: Gekozen) => void;
}): ReactElement {
  const { houder, naam, bouw, kies } = props;
  const sleutel = "stap" in houder ? houder.stap : houder.inBlok;
  const [titel, setTitel] = useState("");
  const [waarom, setWaarom] = useState("");
  const [soort, setSoort] = useState<VraagErbij["soort"]>("ja-nee-twijfel");
  const voegToe = () => {
    const na = opPlek(inHouder(bouw.stand.delen, houder)).at(-1)?.id ?? null;
    bouw.doe({ doe: "vraag-toevoegen", titel, waarom, soort, in: houder, na }, (id) => {
      setTitel("");
      setWaarom("");
      if (id !== null) kies({ soort: "stapvraag", id });
    });
  };
  return (
    <Details samenvatting={`Nieuwe vraag in “${naam}”`}>
      <Stapel ruimte="s">
        <TekstVeld
          name={`nieuw-titel-${sleutel}`}
          label="De vraag"
          value={titel}
          onChange={(event) => setTitel(event.target.value)}
        />
        <TekstVak
          name={`nieuw-waarom-${sleutel}`}
          label="Waarom vragen we dit?"
          rows={2}
          value={waarom}
          onChange={(event) => setWaarom(event.target.value)}
        />
        <KeuzeVeld
          name={`nieuw-soort-${sleutel}`}
          label="Soort vraag"
          alle={null}
          opties={SOORTOPTIES}
          value={soort}
          onChange={(nieuw) => setSoort(nieuw as VraagErbij["soort"])}
        />
        <div>
          <Knop onClick={voegToe}>Voeg vraag toe</Knop>
        </div>
      </Stapel>
    </Details>
  );
}

/** A new step after the last one. */
export function NieuweStap({ bouw, kies }: { bouw: Bouw; kies: (deel: Gekozen) => void }): ReactElement {
  const [titel, setTitel] = useState("");
  const [waarom, setWaarom] = useState("");
  const [bron, setBron] = useState("");
  const voegToe = () => {
    const na = opPlek(bouw.stand.delen.stappen ?? []).at(-1)?.id ?? null;
    bouw.doe({ doe: "stap-toevoegen", titel, waarom, bron, na }, (id) => {
      setTitel("");
      setWaarom("");
      setBron("");
      if (id !== null) kies({ soort: "stap", id });
    });
  };
  return (
    <Details samenvatting="Nieuwe stap">
      <Stapel ruimte="s">
        <TekstVeld
          name="stap-titel"
          label="Titel"
          value={titel}
          onChange={(event) => setTitel(event.target.value)}
        />
        <TekstVeld
          name="stap-waarom"
          label="Waarom deze stap"
          value={waarom}
          onChange={(event) => setWaarom(event.target.value)}
        />
        <TekstVeld
          name="stap-bron"
          label="Bron"
          value={bron}
          onChange={(event) => setBron(event.target.value)}
        />
        <div>
          <Knop onClick={voegToe}>Voeg stap toe</Knop>
        </div>
      </Stapel>
    </Details>
  );
}
