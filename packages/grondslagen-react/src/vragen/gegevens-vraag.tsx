import { inZin, waardeVan, type GegevenPerDoel } from "@core/grondslagen";
import { Keuzelijst, KeuzeGroep, TekstVak, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Rijen } from "./rijen.tsx";
import { onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** Which data, and for each whether and for what it is needed: what is not needed is struck out, with the reason. */
export function GegevensVraag(props: VraagProps): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst: w, niveau, fout } = props;
  const rijen = waardeVan(vraag, "gegevens-per-doel", antwoorden) ?? [];
  const soorten = w.gegevens.map((term) => ({
    id: term.id,
    label: term.naam.charAt(0).toUpperCase() + term.naam.slice(1),
    aliassen: term.aliassen,
    ...(term.toelichting === undefined ? {} : { toelichting: term.toelichting }),
  }));
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, true)}
    >
      <Waarom vraag={vraag} />
      <Voorbeelden vraag={vraag} />
      <Rijen<GegevenPerDoel>
        id={vraag.id}
        rijen={rijen}
        onChange={onChange}
        naam={(_rij, index) => `Gegeven ${index + 1}`}
        toevoegen={[
          {
            label: "Gegeven toevoegen",
            nog: "Nog een gegeven toevoegen",
            maak: nieuw,
          },
        ]}
        begin={nieuw}
      >
        {(rij, index, wijzig) => (
          <>
            <TekstVeld
              name={`${vraag.id}-${rij.id}-omschrijving`}
              {...(rijen.length === 0 ? { id: vraag.id } : {})}
              label="Welk gegeven?"
              value={rij.omschrijving}
              onChange={(event) => wijzig({ omschrijving: event.target.value })}
            />
            <Keuzelijst
              name={`${vraag.id}-${rij.id}-soort`}
              label="Wat voor soort gegeven is het?"
              opties={soorten}
              eenheid={{ een: "soort", meer: "soorten" }}
              value={rij.soort}
              onChange={(soort) => wijzig({ soort: soort ?? "gewoon" })}
            />
            <KeuzeGroep
              name={`${vraag.id}-${rij.id}-nodig`}
              label={`Is gegeven ${index + 1} nodig voor uw doel?`}
              naast
              opties={[
                { value: "ja", label: "Ja, nodig" },
                { value: "nee", label: "Nee, streep weg" },
              ]}
              value={rij.nodig}
              onChange={(nodig) => wijzig({ nodig: nodig === "ja" ? "ja" : "nee" })}
            />
            <TekstVak
              name={`${vraag.id}-${rij.id}-waarvoor`}
              label={rij.nodig === "nee" ? "Waarom is het niet nodig?" : "Waarvoor is het nodig?"}
              toelichting={
                rij.nodig === "nee" ? `U deelt ${inZin(w, "gegevens", rij.soort)} dan niet.` : undefined
              }
              rows={2}
              value={rij.waarvoor}
              onChange={(event) => wijzig({ waarvoor: event.target.value })}
            />
          </>
        )}
      </Rijen>
    </VeldGroep>
  );
}

function nieuw(id: string): GegevenPerDoel {
  return { id, omschrijving: "", soort: "gewoon", nodig: null, waarvoor: "" };
}
