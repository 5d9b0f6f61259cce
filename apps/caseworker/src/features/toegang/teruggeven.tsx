"use client";

import { Alinea, Knop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import type { ReactElement } from "react";
import { client } from "../../api/client.ts";
import { useMeldGedaan } from "./met-gedaan.tsx";

/** Ends the standing in. The owner takes it back, or who stood in gives it back: one act, the other is told. */
export function Teruggeven({
  id,
  versie,
  eigenaar,
  waarnemer,
  neemtZelfWaar,
}: {
  readonly id: string;
  readonly versie: number;
  readonly eigenaar: string;
  readonly waarnemer: string;
  readonly neemtZelfWaar: boolean;
}): ReactElement {
  const meld = useMeldGedaan();
  const actie = useActie();
  return (
    <Sectie kop={neemtZelfWaar ? "Teruggeven" : "Terugnemen"} niveau={2}>
      <Stapel>
        <Alinea>
          {neemtZelfWaar
            ? `U neemt dit dossier waar voor ${eigenaar}. Is dat niet meer nodig? Geef het dan terug. ${eigenaar} krijgt bericht en gaat weer verder. U schrijft er dan niet meer in.`
            : `${waarnemer} neemt dit dossier voor u waar. Bent u er weer? Neem het dan terug. ${waarnemer} krijgt bericht en schrijft er dan niet meer in.`}
        </Alinea>
        {actie.mislukt === null ? null : (
          <Melding soort="fout" kop="niet gelukt" live>
            {actie.mislukt}
          </Melding>
        )}
        <div>
          <Knop
            bezig={actie.bezig}
            onClick={() =>
              void actie.doe(
                () => client.dossiertoegang.geefTerug({ id, expectedVersion: versie }),
                ({ leestNog }) =>
                  meld(
                    neemtZelfWaar
                      ? {
                          kop: "u gaf het dossier terug",
                          zin: `${eigenaar} krijgt bericht en gaat weer verder. U schrijft er niet meer in.`,
                          leestNog,
                        }
                      : {
                          kop: "u nam het dossier terug",
                          zin: `${waarnemer} krijgt bericht en schrijft er niet meer in. U gaat zelf weer verder.`,
                          leestNog,
                        },
                  ),
              )
            }
          >
            {neemtZelfWaar ? "Geef het dossier terug" : "Neem het dossier terug"}
          </Knop>
        </div>
      </Stapel>
    </Sectie>
  );
}
