"use client";

import { datumInWoorden, type Datum, type Wetsvoorstel } from "@core/grondslagen";
import { Details, KeuzeGroep } from "@deelwijzer/ui";
import type { ReactElement } from "react";

export type VoorstelKeuzeProps = {
  wetsvoorstellen: readonly Wetsvoorstel[];
  gekozen: string | undefined;
  peildatum: Datum;
  onChange: (dossiernummer: string | undefined) => void;
};

const GELDEND = "geldend";

/** "Vandaag / na de wet": the same question on the same day, as if a bill were law. Only bills whose text is in hand. */
export function VoorstelKeuze(props: VoorstelKeuzeProps): ReactElement | null {
  const { wetsvoorstellen, gekozen, peildatum, onChange } = props;
  const metRijen = wetsvoorstellen.filter(({ operaties }) => operaties !== undefined);
  if (metRijen.length === 0 && gekozen === undefined) return null;
  return (
    <Details
      samenvatting={gekozen === undefined ? "Bekijk na een wetsvoorstel" : "Alsof een wetsvoorstel al wet is"}
    >
      <KeuzeGroep
        name="wetsvoorstel"
        label={`Met welke wet wilt u het antwoord op ${datumInWoorden(peildatum)}?`}
        toelichting="Een wetsvoorstel is nog geen wet. U ziet hoe het antwoord dan zou zijn."
        opties={[
          { value: GELDEND, label: "De wet zoals die op deze dag geldt" },
          ...metRijen.map(({ dossiernummer, titel }) => ({
            value: dossiernummer,
            label: "Alsof dit voorstel al wet is",
            toelichting: titel,
          })),
        ]}
        value={gekozen ?? GELDEND}
        onChange={(keuze) => onChange(keuze === GELDEND ? undefined : keuze)}
      />
    </Details>
  );
}
