"use client";

import type { Stuksoort } from "@core/grondslagen";
import { Alinea, Knop, Melding, Stapel } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { StukDownloads } from "./stuk-downloads.tsx";

const NAAM: Readonly<Record<Stuksoort, string>> = {
  "brief-inwoner": "de brief",
  "bericht-partner": "het bericht",
};

/** Makes what is shown above it, keeps it with the besluit, and hands it over as a file. */
export function MaakStuk(props: {
  readonly besluitId: string;
  readonly soort: Stuksoort;
  readonly gezien: string;
}): ReactElement {
  const { besluitId, soort, gezien } = props;
  const actie = useActie();
  const [stukId, setStukId] = useState<string | null>(null);
  const naam = NAAM[soort];
  const klaar = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: what came in its place takes the focus.
  useEffect(() => {
    if (stukId !== null) klaar.current?.focus();
  }, [stukId]);
  if (stukId !== null) {
    return (
      <Stapel>
        <div ref={klaar} tabIndex={-1}>
          <Melding soort="gelukt" kop={`${naam} is gemaakt`} live>
            <p>Wij bewaren bij het besluit wat erin staat. Vul nu buiten Deelwijzer in wat nog open is.</p>
          </Melding>
        </div>
        <StukDownloads adres={`/besluiten/${besluitId}/stukken/${stukId}`} />
      </Stapel>
    );
  }
  return (
    <Stapel>
      <ActieFouten actie={actie} kop={`${naam} is niet gemaakt`} />
      <Alinea gedempt>Klopt alles? Maak {naam} dan. Wij bewaren wat u hebt gemaakt, en wanneer.</Alinea>
      <div>
        <Knop
          soort="primair"
          bezig={actie.bezig}
          bezigTekst={`Wij maken ${naam}…`}
          onClick={() =>
            void actie.doe(
              () => client.besluiten.legStukVast({ id: besluitId, soort, gezien }),
              (gemaakt) => setStukId(gemaakt.stukId),
            )
          }
        >
          Ja, maak {naam}
        </Knop>
      </div>
    </Stapel>
  );
}
