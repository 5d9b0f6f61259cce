"use client";

import { Alinea, Knop, Sectie, Stapel } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";
import { WAARNEMING_IN_WOORDEN } from "../../toegang/redenen.ts";
import { useMeldGedaan } from "./met-gedaan.tsx";
import { RedenVelden } from "./reden-velden.tsx";
import stijl from "./toegang.module.css";

type Reden = keyof typeof WAARNEMING_IN_WOORDEN;

/** For who sits in the same team: go on with it while the owner is away. */
export function Waarnemen({
  id,
  versie,
  eigenaar,
}: {
  readonly id: string;
  readonly versie: number;
  readonly eigenaar: string;
}): ReactElement {
  const meld = useMeldGedaan();
  const actie = useActie();
  const [reden, setReden] = useState<Reden | null>(null);
  const [toelichting, setToelichting] = useState("");
  return (
    <Sectie kop="Waarnemen" niveau={2}>
      <Stapel>
        <Alinea>
          Is {eigenaar} er niet, en kan de zaak niet wachten? Neem het dossier dan waar. U kunt erin schrijven
          en een besluit vaststellen. In het besluit staat dat u waarnam. {eigenaar} krijgt bericht en blijft
          eigenaar.
        </Alinea>
        <Formulier
          actie={actie}
          kop="niet gelukt"
          className={stijl["formulier"]}
          verstuur={() =>
            actie.doe(
              () =>
                client.dossiertoegang.neemWaar({
                  id,
                  expectedVersion: versie,
                  reden: reden as Reden,
                  toelichting,
                }),
              () =>
                meld({
                  kop: "u neemt dit dossier nu waar",
                  zin: `${eigenaar} blijft eigenaar en krijgt bericht. U kunt erin schrijven en een besluit vaststellen. Is het niet meer nodig? Geef het dan hier terug.`,
                  leestNog: true,
                  verder: { href: `/afwegingen/${id}`, label: "Ga verder met het dossier" },
                }),
            )
          }
        >
          <RedenVelden
            redenen={WAARNEMING_IN_WOORDEN}
            reden={reden}
            toelichting={toelichting}
            onReden={setReden}
            onToelichting={setToelichting}
            actie={actie}
          />
          <div>
            <Knop type="submit" soort="primair" bezig={actie.bezig}>
              Neem dit dossier waar
            </Knop>
          </div>
        </Formulier>
      </Stapel>
    </Sectie>
  );
}
