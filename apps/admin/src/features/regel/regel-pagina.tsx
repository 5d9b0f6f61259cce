import type { Datum, Kennis, Regel, Tabelversie } from "@core/grondslagen";
import { DrukOpmaak, Kantlijn, Kop, Merkje, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { wijzigingenBij, type RegelRij } from "../regels/regel-rij.ts";
import { STAAT, titelMetDoel } from "../woorden/regel-in-woorden.ts";
import { Bladeren } from "./bladeren.tsx";
import { Grondslag } from "./grondslag.tsx";
import { Herkomst } from "./herkomst.tsx";
import { LatereWijzigingen } from "./latere-wijzigingen.tsx";
import { Opmerkingen } from "./opmerkingen.tsx";
import { ProbeerRegel } from "./probeer-regel.tsx";
import stijl from "./regel.module.css";
import { Vereisten } from "./vereisten.tsx";
import { WatDeRegelZegt } from "./wat-de-regel-zegt.tsx";

export type RegelPaginaProps = {
  regel: Regel;
  versie: Tabelversie;
  kennis: Kennis;
  vandaag: Datum;
  /** The rules among which one pages: those of the list one came from. */
  rijen: readonly RegelRij[];
  /** Search parameters of that list. */
  zoekdeel: string;
};

/** One rule with everything that is known about it. */
export function RegelPagina(props: RegelPaginaProps): ReactElement {
  const { regel, versie, kennis, vandaag } = props;
  const w = versie.inhoud.woordenlijst;
  const staat = STAAT[regel.controle];
  const wijzigingen = wijzigingenBij(regel, kennis.register, versie.nummer);
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – tabelversie ${versie.nummer} – ${regel.id}`} voet={versie.hash} />
      <Stapel ruimte="m">
        <Bladeren {...props} plaats="boven" />
        <Stapel ruimte="s">
          <Kop niveau={1}>{titelMetDoel(regel, w)}</Kop>
          <Rij>
            <Merkje toon={staat.toon}>{staat.woord}</Merkje>
            <span className={stijl["gedempt"]}>{staat.uitleg}</span>
          </Rij>
        </Stapel>
      </Stapel>
      <Kantlijn breed kantLabel="Herkomst van de regel" kant={<Herkomst {...props} />}>
        <Stapel ruimte="xl">
          <Sectie kop="Wat de regel zegt">
            <WatDeRegelZegt regel={regel} w={w} />
          </Sectie>
          <Sectie kop="Grondslag">
            <Grondslag regel={regel} w={w} vandaag={vandaag} />
          </Sectie>
          <Sectie kop="Vereisten en voorwaarden">
            <Vereisten regel={regel} w={w} />
          </Sectie>
          {regel.opmerkingen.length > 0 ? (
            <Sectie kop={`Opmerkingen (${regel.opmerkingen.length})`}>
              <Opmerkingen opmerkingen={regel.opmerkingen} />
            </Sectie>
          ) : null}
          {wijzigingen.length > 0 ? (
            <Sectie kop={`Bekende wijzigingen bij deze regel (${wijzigingen.length})`}>
              <LatereWijzigingen wijzigingen={wijzigingen} />
            </Sectie>
          ) : null}
        </Stapel>
      </Kantlijn>
      <Sectie kop="Probeer deze regel" maat="l" id="probeer">
        <ProbeerRegel regel={regel} versie={versie} kennis={kennis} vandaag={vandaag} />
      </Sectie>
      <Bladeren {...props} plaats="onder" />
    </Stapel>
  );
}
