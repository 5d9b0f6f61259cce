"use client";

import { Alinea, Knop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import { useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import type { ReactElement } from "react";
import { client } from "../../api/client.ts";

/** Ends the standing in. The owner takes it back, or who stood in gives it back: one act, the other is told. */
export function Teruggeven({
  id,
  versie,
  eigenaar,
  waarnemer,
}: {
  readonly id: string;
  readonly versie: number;
  readonly eigenaar: string;
  readonly waarnemer: string;
}): ReactElement {
  const router = useRouter();
  const actie = useActie();
  return (
    <Sectie kop="Stoppen met waarnemen" niveau={2}>
      <Stapel>
        <Alinea>
          {waarnemer} neemt dit dossier waar voor {eigenaar}. Is dat niet meer nodig? Dan gaat {eigenaar} weer
          verder.
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
                () => {
                  document.querySelector<HTMLElement>("main h1")?.focus();
                  router.refresh();
                },
              )
            }
          >
            Stop de waarneming
          </Knop>
        </div>
      </Stapel>
    </Sectie>
  );
}
