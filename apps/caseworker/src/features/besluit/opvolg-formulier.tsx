"use client";

import { Alinea, Details, Knop, Stapel, TekstVak } from "@deelwijzer/ui";
import { ActieFouten, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { client } from "../../api/client.ts";

/** Begins a new afweging that will replace this besluit. */
export function OpvolgFormulier({ besluitId }: { readonly besluitId: string }): ReactElement {
  const router = useRouter();
  const actie = useActie();
  const [reden, setReden] = useState("");
  return (
    <div className="dw-niet-drukken">
      <Details samenvatting="Klopt dit besluit niet meer? Maak een nieuw besluit">
        <Stapel>
          <Alinea>
            U begint een nieuwe afweging met dezelfde antwoorden, volgens de regels van vandaag. Dit besluit
            blijft staan zoals het is. De twee verwijzen naar elkaar.
          </Alinea>
          <ActieFouten actie={actie} kop="de nieuwe afweging is niet begonnen" />
          <TekstVak
            name="reden"
            label="Waarom is een nieuw besluit nodig?"
            toelichting="Schrijf geen namen."
            rows={3}
            maxLength={4000}
            value={reden}
            fout={actie.foutBij("reden")}
            onChange={(event) => setReden(event.target.value)}
          />
          <div>
            <Knop
              bezig={actie.bezig}
              bezigTekst="Wij maken de nieuwe afweging…"
              onClick={() =>
                void actie.doe(
                  () => client.besluiten.startOpvolger({ id: besluitId, reden }),
                  ({ id }) => router.push(`/afwegingen/${id}`),
                )
              }
            >
              Begin de nieuwe afweging
            </Knop>
          </div>
        </Stapel>
      </Details>
    </div>
  );
}
