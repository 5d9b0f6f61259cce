import { isDatum, waardeVan } from "@core/grondslagen";
import { DatumVeld, Knop } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { magLeeg, onderVraag, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** A day. A day that does not exist is said at once and not stored. */
export function DatumVraag(props: VraagProps & { readonly vandaag: string }): ReactElement {
  const { vraag, antwoorden, onChange, niveau, fout, vandaag } = props;
  const [bestaatNiet, setBestaatNiet] = useState(false);
  const gekozen = waardeVan(vraag, "datum", antwoorden) ?? null;
  return (
    <div className="gr-vraag">
      <DatumVeld
        name={vraag.id}
        label={vraag.titel}
        groot
        kopNiveau={niveau}
        {...(magLeeg(vraag) ? { optioneel: true } : {})}
        toelichting={vraag.hulp}
        fout={bestaatNiet ? "Deze datum bestaat niet." : fout}
        onder={onderVraag(vraag, false)}
        value={gekozen}
        onChange={(iso, stand) => {
          setBestaatNiet(stand.soort === "onmogelijk" || (iso !== null && !isDatum(iso)));
          onChange(isDatum(iso) ? iso : null);
        }}
      />
      {vraag.biedtVandaag === true && isDatum(vandaag) ? (
        <div>
          <Knop
            klein
            onClick={() => {
              setBestaatNiet(false);
              onChange(vandaag);
            }}
          >
            Vandaag<span className="dw-visueel-verborgen">: {vraag.titel}</span>
          </Knop>
        </div>
      ) : null}
      <Waarom vraag={vraag} />
    </div>
  );
}
