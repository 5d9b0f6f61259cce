"use client";

import {
  vraagAlsZin,
  vraagMetBetekenis,
  waardeVan,
  woordenlijstMetLaag,
  type Schermoordeel,
  type Waarde,
} from "@core/grondslagen";
import { Alinea, Details, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, type ReactElement } from "react";
import { AntwoordWeergave } from "../antwoord-weergave.tsx";
import { BijGevaar } from "./bij-gevaar.tsx";
import type { Stapwerk } from "./stapwerk.ts";

/** Inside an afweging the next step is the afweging itself; the other advice stays as it is. */
const VERVOLG: Partial<Record<Schermoordeel, string>> = {
  "ja-mits": "Laat hierna zien hoe u aan de eisen voldoet. Deel niet meer dan nodig is.",
  afwegen: "Hierna weegt u dit stap voor stap. Niet delen mag altijd.",
};

type GrondslagAntwoordProps = Stapwerk & {
  readonly onChange: (vraagId: string, waarde: Waarde) => void;
  readonly vraagId: string;
};

/** The engine's answer to what was filled in, from the version this dossier is pinned to. */
export function GrondslagAntwoord(props: GrondslagAntwoordProps): ReactElement {
  const { antwoorden, onChange, beoordeling, versie, kennis, laag, vraagId } = props;
  const { vraag, antwoord, landelijk, weigering, nu } = beoordeling;
  const gezien = Object.hasOwn(antwoorden, vraagId);
  useEffect(() => {
    if (antwoord !== null && !gezien) onChange(vraagId, { gezien: true });
  }, [antwoord, gezien, onChange, vraagId]);
  if (vraag === null || antwoord === null || landelijk === null) {
    return (
      <Melding soort="info" kop={weigering === null ? "er is nog geen antwoord" : weigering.melding}>
        <p>
          {weigering === null
            ? "Vul eerst in voor welk domein, hoe, met wie en welke gegevens u wilt delen. Dan staat hier het antwoord."
            : "Twee antwoorden passen niet bij elkaar. Ga terug en kijk ze na."}
        </p>
      </Melding>
    );
  }
  const w = woordenlijstMetLaag(versie.inhoud.woordenlijst, laag, vraag);
  const weergave = (
    <AntwoordWeergave
      antwoord={antwoord}
      vraag={vraag}
      versie={versie}
      kennis={kennis}
      gemeente={{ laag, landelijk }}
      beleid={nu.beleid}
      niveau={3}
      vervolg={nu.oordeel === null ? undefined : VERVOLG[nu.oordeel]}
    />
  );
  return (
    <Stapel ruimte="l">
      <Alinea>{vraagAlsZin(vraag, w)}</Alinea>
      {inGevaar(props) ? (
        <>
          <BijGevaar gegevens={vraag.gegevens} w={w} />
          <Details samenvatting="Wat de tabellen zeggen als er geen gevaar is">{weergave}</Details>
        </>
      ) : (
        weergave
      )}
    </Stapel>
  );
}

function inGevaar({ definitie, antwoorden }: GrondslagAntwoordProps): boolean {
  const vraag = vraagMetBetekenis(definitie, "acuut-gevaar");
  return vraag !== undefined && waardeVan(vraag, "ja-nee-twijfel", antwoorden)?.keuze === "ja";
}
