"use client";

import { Knop, Melding, Stapel } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";

/** Ends every session of somebody, and says how many there were. */
export function LogOveralUit({ userId, naam }: { userId: string; naam: string }): ReactElement {
  const actie = useActie();
  const [beeindigd, setBeeindigd] = useState<number | null>(null);
  return (
    <Stapel ruimte="m">
      <ActieFouten actie={actie} kop="er is niemand uitgelogd" />
      <div role="status">
        {beeindigd === null ? null : (
          <Melding
            soort="gelukt"
            kop={beeindigd === 0 ? "er was niemand ingelogd" : `${naam} is overal uitgelogd`}
          >
            {beeindigd === 0 ? (
              <p>{naam} was op geen enkel apparaat ingelogd.</p>
            ) : (
              <p>
                {beeindigd === 1 ? "Dat was op 1 plek." : `Dat was op ${beeindigd} plekken.`} Kan iemand het
                wachtwoord hebben gezien? Vraag {naam} dan om een ander te kiezen.
              </p>
            )}
          </Melding>
        )}
      </div>
      <div>
        <Knop
          bezig={actie.bezig}
          bezigTekst="Uitloggen…"
          onClick={() => {
            // What is said of the time before does not stand beside what goes wrong now.
            setBeeindigd(null);
            void actie.doe(
              () => api.beheer.beeindigSessies.call({ userId }),
              ({ aantal }) => setBeeindigd(aantal),
            );
          }}
        >
          Log {naam} overal uit
        </Knop>
      </div>
    </Stapel>
  );
}
