import { waardeVan } from "@core/grondslagen";
import { TekstVak, Veld, VeldGroep, veldAria } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import { Voorstel } from "./voorstel.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** A question answered in one's own words; facts and impressions apart where the author asks for that. */
export function TekstVraag(
  props: VraagProps & { readonly verplicht: boolean; readonly voorstel?: string | undefined },
): ReactElement {
  const { vraag, antwoorden, onChange, niveau, fout, verplicht } = props;
  const waarde = waardeVan(vraag, "tekst", antwoorden) ?? { feiten: "" };
  const indrukken = waarde.indrukken ?? "";
  if (!vraag.scheidFeiten && indrukken === "") {
    const teksten = { label: vraag.titel, toelichting: vraag.hulp, fout, onder: onderVraag(vraag, true) };
    return (
      <div className="gr-vraag">
        <Veld id={vraag.id} groot kopNiveau={niveau} {...(verplicht ? {} : { optioneel: true })} {...teksten}>
          <Waarom vraag={vraag} />
          <Voorbeelden vraag={vraag} />
          <textarea
            {...veldAria(vraag.id, teksten)}
            name={vraag.id}
            className="dw-invoer"
            rows={4}
            value={waarde.feiten}
            onChange={(event) => onChange({ ...waarde, feiten: event.target.value })}
          />
        </Veld>
        <Voorstel
          veld={vraag.id}
          vraag={vraag.titel}
          voorstel={props.voorstel}
          nu={waarde.feiten}
          onNeem={(feiten) => onChange({ ...waarde, feiten })}
        />
      </div>
    );
  }
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      {...(verplicht ? {} : { optioneel: true })}
      toelichting={vraag.hulp}
    >
      <Waarom vraag={vraag} />
      <Voorbeelden vraag={vraag} />
      <TekstVak
        name={vraag.id}
        label="Feiten"
        toelichting="Wat u weet, en waarvan."
        fout={fout}
        onder={onderVraag(vraag, true)}
        value={waarde.feiten}
        onChange={(event) => onChange({ ...waarde, feiten: event.target.value })}
      />
      <TekstVak
        name={`${vraag.id}-indrukken`}
        label="Uw indruk"
        toelichting="Wat u denkt of voelt. Dit komt apart in het verslag."
        optioneel
        rows={2}
        value={indrukken}
        onChange={(event) => onChange({ ...waarde, indrukken: event.target.value })}
      />
    </VeldGroep>
  );
}
