import { Alinea, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenHuisstijl } from "../../use-cases/lees-huisstijl/lees-huisstijl.ts";
import { BeheerKop } from "./beheer-kop.tsx";
import { KleurenFormulier } from "./kleuren-formulier.tsx";
import { LogoFormulier } from "./logo-formulier.tsx";

export function HuisstijlPagina(props: { huisstijl: GelezenHuisstijl; gedaan: string | null }): ReactElement {
  const { huisstijl, gedaan } = props;
  return (
    <Stapel ruimte="xl">
      <BeheerKop
        blad="huisstijl"
        titel="Huisstijl"
        onder={
          <Alinea>
            Het logo en de kleuren van uw gemeente. Kleuren die niet iedereen kan lezen, kunt u niet bewaren.
          </Alinea>
        }
      />
      {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
      <Sectie kop="Logo">
        <LogoFormulier key={huisstijl.versie} huisstijl={huisstijl} />
      </Sectie>
      <Sectie kop="Kleuren">
        <KleurenFormulier key={huisstijl.versie} huisstijl={huisstijl} />
      </Sectie>
    </Stapel>
  );
}
