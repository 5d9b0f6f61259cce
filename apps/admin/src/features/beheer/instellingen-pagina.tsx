import { Alinea, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Instellingen } from "../../use-cases/lees-instellingen/lees-instellingen.ts";
import { BeheerKop } from "./beheer-kop.tsx";
import { InstellingenFormulier } from "./instellingen-formulier.tsx";

export type InstellingenPaginaProps = { instellingen: Instellingen; gedaan: string | null };

export function InstellingenPagina({ instellingen, gedaan }: InstellingenPaginaProps): ReactElement {
  return (
    <Stapel ruimte="xl">
      <BeheerKop
        blad="instellingen"
        titel="Contact en klachten"
        onder={
          <Alinea>
            Wat u hier invult, staat vanaf nu in brieven aan inwoners. Brieven die al zijn gemaakt, veranderen
            niet.
          </Alinea>
        }
      />
      {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
      <InstellingenFormulier key={instellingen.versie} instellingen={instellingen} />
    </Stapel>
  );
}
