import { isDatum, waardeVan } from "@core/grondslagen";
import { DatumVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { vandaagOf } from "./vandaag-of.ts";
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
        snel={vraag.biedtVandaag === true ? vandaagOf(vandaag) : []}
        onChange={(iso, stand) => {
          setBestaatNiet(stand.soort === "onmogelijk" || (iso !== null && !isDatum(iso)));
          onChange(isDatum(iso) ? iso : null);
        }}
      />
      <Waarom vraag={vraag} />
    </div>
  );
}
