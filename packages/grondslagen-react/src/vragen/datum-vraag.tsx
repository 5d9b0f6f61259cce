import { isDatum, waardeVan } from "@core/grondslagen";
import { DatumVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { magLeeg, onderVraag, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** A day. A day that does not exist is said at once and not stored. */
export function DatumVraag({ vraag, antwoorden, onChange, niveau, fout }: VraagProps): ReactElement {
  const [bestaatNiet, setBestaatNiet] = useState(false);
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
        value={waardeVan(vraag, "datum", antwoorden) ?? null}
        onChange={(iso, stand) => {
          setBestaatNiet(stand.soort === "onmogelijk" || (iso !== null && !isDatum(iso)));
          onChange(isDatum(iso) ? iso : null);
        }}
      />
      <Waarom vraag={vraag} />
    </div>
  );
}
