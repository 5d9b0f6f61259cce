import { Alinea, Details, Kop, LegeStaat, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Overzicht } from "../../use-cases/lees-overzicht/typen.ts";
import { Besloten } from "./besloten.tsx";
import { Inzage } from "./inzage.tsx";
import { PeriodeKeuze } from "./periode-keuze.tsx";
import { Steekproeven } from "./steekproeven.tsx";
import { WaarGeenGrondslag } from "./waar-geen-grondslag.tsx";
import { noemMet } from "./woorden.ts";

export type OverzichtPaginaProps = { gemeente: string; overzicht: Overzicht };

/** For the FG and for policy: what happened in the gemeente, in counts. */
export function OverzichtPagina({ gemeente, overzicht }: OverzichtPaginaProps): ReactElement {
  const { kwartalen, keuzes, namen } = overzicht;
  const noem = noemMet(namen);
  const [eerste, laatste] = [kwartalen[0], kwartalen.at(-1)];
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Overzicht</Kop>
        <Alinea>
          Wat er in {gemeente} gebeurde, in aantallen. Er staat niets in over inwoners, dossiers of
          medewerkers.
        </Alinea>
        {eerste === undefined || laatste === undefined ? null : (
          <PeriodeKeuze keuzes={keuzes} van={eerste.kwartaal} totEnMet={laatste.kwartaal} />
        )}
        <Details samenvatting="Hoe wij tellen">
          <ul>
            <li>Een aantal van 1 tot en met 4 tonen wij niet precies. Dan zou iemand te herkennen zijn.</li>
            <li>
              Soms tonen wij ook een totaal niet precies, bijvoorbeeld “12 t/m 15”. Anders kunt u een klein
              aantal alsnog uitrekenen.
            </li>
            <li>
              U ziet alleen kwartalen die voorbij zijn. Van een kwartaal dat loopt, kunt u anders per dag zien
              wat erbij komt.
            </li>
            <li>
              Wij tellen besluiten die zijn vastgesteld en afwegingen die zijn ingetrokken. Een vraag die
              iemand alleen opzoekt, bewaren wij niet en telt dus niet mee.
            </li>
            <li>
              Een steekproef gaat niet over één inwoner. Hoeveel steekproeven er waren, staat er daarom altijd
              precies.
            </li>
          </ul>
        </Details>
      </Stapel>
      {kwartalen.length === 0 ? (
        <LegeStaat kop="Er is nog niets te tonen">
          <Alinea>
            Het overzicht begint na het eerste kwartaal waarin uw gemeente met Deelwijzer werkt. Kom terug als
            dat kwartaal voorbij is.
          </Alinea>
        </LegeStaat>
      ) : (
        <>
          <WaarGeenGrondslag overzicht={overzicht} noem={noem} />
          <Besloten overzicht={overzicht} maat="niet-delen" noem={noem} />
          <Besloten overzicht={overzicht} maat="uitzondering" noem={noem} />
          <Steekproeven overzicht={overzicht} noem={noem} />
          <Inzage overzicht={overzicht} noem={noem} />
        </>
      )}
    </Stapel>
  );
}
