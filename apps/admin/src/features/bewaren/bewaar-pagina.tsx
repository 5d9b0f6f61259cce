import { Alinea, Kop, LegeStaat, Melding, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Bewaren } from "../../use-cases/lees-bewaren/typen.ts";
import { maandInWoorden } from "../woorden/datum-in-woorden.ts";
import { TegenhoudFormulier } from "./tegenhoud-formulier.tsx";
import { Tegengehouden } from "./tegengehouden.tsx";

export type BewaarPaginaProps = { bewaren: Bewaren; gedaan: string | null };

/** What happens to dossiers when their term is over: what was destroyed, what is held, and what nobody closed. */
export function BewaarPagina({ bewaren, gedaan }: BewaarPaginaProps): ReactElement {
  const { tegengehouden, vernietigd, openOverTermijn, magTegenhouden } = bewaren;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Bewaren en vernietigen</Kop>
        <Alinea>
          Elk dossier heeft een laatste dag. In de nacht daarna vernietigt Deelwijzer wat erin staat. Dan kan
          niemand het meer lezen, ook wij niet. Dat er een besluit was, blijft te controleren.
        </Alinea>
      </Stapel>
      {gedaan === null ? null : <Melding soort="gelukt" kop={gedaan} live />}
      {openOverTermijn === 0 ? null : (
        <Melding
          soort="let op"
          kop={
            openOverTermijn === 1
              ? "1 dossier is te lang open"
              : `${openOverTermijn} dossiers zijn te lang open`
          }
        >
          <p>
            De laatste dag is voorbij, maar er is nog geen besluit en de afweging is niet ingetrokken. Zo’n
            dossier vernietigen wij niet vanzelf. De eigenaar ziet het op de eerste pagina van Deelwijzer.
          </p>
        </Melding>
      )}
      <Sectie kop="Wat wij niet vernietigen">
        <Stapel ruimte="l">
          {tegengehouden.length === 0 ? (
            <Alinea>Nu wordt geen enkel dossier tegengehouden.</Alinea>
          ) : (
            <Tegengehouden dossiers={tegengehouden} mag={magTegenhouden} />
          )}
          {magTegenhouden ? <TegenhoudFormulier /> : null}
        </Stapel>
      </Sectie>
      <Sectie kop="Wat is vernietigd">
        {vernietigd.length === 0 ? (
          <LegeStaat kop="Er is nog niets vernietigd">
            <Alinea>Zodra de laatste dag van een dossier voorbij is, telt het hier mee.</Alinea>
          </LegeStaat>
        ) : (
          <Stapel ruimte="m">
            <Tabel
              bijschrift="Hoeveel dossiers per maand zijn vernietigd"
              kolommen={[
                { id: "maand", kop: "Maand", rijkop: true },
                { id: "aantal", kop: "Vernietigd", getal: true },
              ]}
              rijen={vernietigd.map(({ maand, aantal }) => ({
                id: maand,
                cellen: { maand: maandInWoorden(maand), aantal },
              }))}
            />
            <Alinea maat="klein" gedempt>
              In het logboek van beheer staat per dossier wanneer dat was.
            </Alinea>
          </Stapel>
        )}
      </Sectie>
    </Stapel>
  );
}
