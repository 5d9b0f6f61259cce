import { datumInWoorden, isDatum, waardeVan, type Overleg } from "@core/grondslagen";
import { Knop, Tijdlijn, VeldGroep } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { useOnaf } from "./onaf.tsx";
import { OVERLEG_SOORT, OverlegFormulier, type OverlegConcept } from "./overleg-formulier.tsx";
import { onderVraag, Voorbeelden, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

const NIET_VASTGELEGD =
  "U schreef een overleg op, maar het is nog niet vastgelegd. Leg het vast of kies Annuleren.";

/** What was discussed with whom: a log that only grows, so that a disagreement stays to be seen. */
export function OverlegVraag(
  props: VraagProps & { readonly verplicht: boolean; readonly vandaag: string },
): ReactElement {
  const { vraag, antwoorden, onChange, niveau, fout, verplicht, vandaag } = props;
  const lijst = waardeVan(vraag, "overleg", antwoorden) ?? [];
  const { onaf, zet } = useOnaf();
  const begin = onaf.get(vraag.id)?.waarde as OverlegConcept | undefined;
  const [open, setOpen] = useState(begin !== undefined);
  const id = `${vraag.id}-nieuw`;
  const wijzig = (concept: OverlegConcept) => {
    const leeg = `${concept.metRol}${concept.uitkomst}`.trim() === "";
    zet(vraag.id, leeg ? null : { waarde: concept, veld: `${id}-uitkomst`, tekst: NIET_VASTGELEGD });
  };
  const sluit = () => {
    zet(vraag.id, null);
    setOpen(false);
  };
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      {...(verplicht ? {} : { optioneel: true })}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, false)}
    >
      <Waarom vraag={vraag} />
      <Voorbeelden vraag={vraag} />
      <OverlegLijst overleg={lijst} />
      {open ? (
        <div className="gr-rij">
          <OverlegFormulier
            id={id}
            vandaag={vandaag}
            begin={begin}
            onWijzig={wijzig}
            onAnnuleren={sluit}
            onVastleggen={(overleg) => {
              onChange([...lijst, overleg]);
              sluit();
            }}
          />
        </div>
      ) : (
        <div>
          <Knop id={vraag.id} onClick={() => setOpen(true)}>
            {lijst.length === 0 ? "Ik heb overlegd" : "Nog een overleg toevoegen"}
          </Knop>
        </div>
      )}
    </VeldGroep>
  );
}

export function OverlegLijst({ overleg }: { readonly overleg: readonly Overleg[] }): ReactElement | null {
  if (overleg.length === 0) return null;
  return (
    <Tijdlijn
      aria-label="Gevoerd overleg"
      items={overleg.map(({ id, soort, metRol, wanneer, uitkomst, oneens }) => ({
        id,
        moment: isDatum(wanneer) ? datumInWoorden(wanneer) : "Geen datum",
        ...(isDatum(wanneer) ? { dateTime: wanneer } : {}),
        titel: `${OVERLEG_SOORT[soort]}: ${metRol}`,
        inhoud: (
          <>
            <p className="gr-lopend">{uitkomst}</p>
            {oneens ? (
              <p>
                <strong>Niet eens geworden.</strong>
              </p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
