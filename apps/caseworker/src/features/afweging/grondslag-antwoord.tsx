"use client";

import { vraagAlsZin, woordenlijstMetLaag, type Schermoordeel } from "@core/grondslagen";
import { AntwoordWeergave } from "@deelwijzer/grondslagen-react";
import { Alinea, Melding, Stapel } from "@deelwijzer/ui";
import { useEffect, type ReactElement } from "react";
import type { OptieWerk } from "./vraag-opties.ts";
import type { Werk } from "./werk.ts";

/** Inside an afweging the next step is the afweging itself; the other advice stays as it is. */
const VERVOLG: Partial<Record<Schermoordeel, string>> = {
  "ja-mits": "Laat hierna zien hoe u aan de eisen voldoet. Deel niet meer dan nodig is.",
  afwegen: "Hierna weegt u dit stap voor stap. Niet delen mag altijd.",
};

export type GrondslagAntwoordProps = Pick<OptieWerk, "beoordeling" | "concept" | "versie"> &
  Pick<Werk, "kennis"> & {
    readonly acties: { readonly antwoord: Werk["acties"]["antwoord"] };
    readonly vraagId: string;
  };

/** The engine's answer to what was filled in, from the version this dossier is pinned to. */
export function GrondslagAntwoord(props: GrondslagAntwoordProps): ReactElement {
  const { concept, acties, beoordeling, versie, kennis, vraagId } = props;
  const { vraag, antwoord, landelijk, weigering, nu } = beoordeling;
  const gezien = Object.hasOwn(concept.antwoorden, vraagId);
  const { antwoord: geefAntwoord } = acties;
  useEffect(() => {
    if (antwoord !== null && !gezien) geefAntwoord(vraagId, { gezien: true });
  }, [antwoord, gezien, geefAntwoord, vraagId]);
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
  return (
    <Stapel ruimte="l">
      <Alinea>
        {vraagAlsZin(vraag, woordenlijstMetLaag(versie.inhoud.woordenlijst, concept.stand.laag, vraag))}
      </Alinea>
      <AntwoordWeergave
        antwoord={antwoord}
        vraag={vraag}
        versie={versie}
        kennis={kennis}
        gemeente={{ laag: concept.stand.laag, landelijk }}
        beleid={nu.beleid}
        niveau={3}
        vervolg={nu.oordeel === null ? undefined : VERVOLG[nu.oordeel]}
      />
    </Stapel>
  );
}
