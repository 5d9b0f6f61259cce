"use client";

import { datumInWoorden, type Datum, type Wetsvoorstel } from "@core/grondslagen";
import { Details, Knop, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";

export type VoorstelKeuzeProps = {
  wetsvoorstellen: readonly Wetsvoorstel[];
  gekozen: string | undefined;
  peildatum: Datum;
  onChange: (dossiernummer: string | undefined) => void;
};

/** "Vandaag / na de wet": the same question on the same day, as if a bill were law. Only bills whose text is in hand. */
export function VoorstelKeuze(props: VoorstelKeuzeProps): ReactElement | null {
  const { wetsvoorstellen, gekozen, peildatum, onChange } = props;
  const metRijen = wetsvoorstellen.filter(({ operaties }) => operaties !== undefined);
  if (metRijen.length === 0 && gekozen === undefined) return null;
  return (
    <Details samenvatting={gekozen === undefined ? "De wet zoals zij geldt" : "Alsof een voorstel al wet is"}>
      <Stapel ruimte="s">
        <p>Bekijk het antwoord alsof een voorstel op {datumInWoorden(peildatum)} al wet was.</p>
        <Knop klein soort="rustig" aria-pressed={gekozen === undefined} onClick={() => onChange(undefined)}>
          De wet zoals zij geldt
        </Knop>
        {metRijen.map(({ dossiernummer, titel }) => (
          <Knop
            key={dossiernummer}
            klein
            soort="rustig"
            aria-pressed={gekozen === dossiernummer}
            onClick={() => onChange(dossiernummer)}
          >
            Na de wet: {titel}
          </Knop>
        ))}
      </Stapel>
    </Details>
  );
}
