import { Alinea, Kop, Koppeling, LegeStaat, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { TeSchrijvenPunt } from "../../use-cases/lees-verantwoording/lees-verantwoording.ts";
import { PuntKaart } from "./punt-kaart.tsx";

/** The account as composed, point by point, to be written otherwise before it is sealed. */
export function VerantwoordingPagina(props: {
  readonly id: string;
  readonly versie: number;
  readonly zaakkenmerk: string | null;
  readonly titel: string | null;
  readonly uitkomstZin: string | null;
  readonly punten: readonly TeSchrijvenPunt[];
}): ReactElement {
  const { id, versie, zaakkenmerk, titel, uitkomstZin, punten } = props;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} href={`/afwegingen/${id}/controleren`}>
            Terug naar controleren en vaststellen
          </Koppeling>
        </p>
        <Alinea gedempt>
          Dossier {zaakkenmerk} · {titel}
        </Alinea>
        <Kop niveau={1}>Verantwoording nalezen en aanpassen</Kop>
        <Alinea maat="intro">
          Deze tekst is samengesteld uit uw antwoorden. U kunt elk punt anders schrijven. Wat u verandert,
          blijft zichtbaar: wie het deed, wanneer, en wat er eerst stond.
        </Alinea>
        {uitkomstZin === null ? null : (
          <Alinea>
            Uw besluit: <strong>{uitkomstZin}</strong>
          </Alinea>
        )}
      </Stapel>
      {punten.length === 0 ? (
        <LegeStaat kop="Er is nog geen verantwoording">
          <Alinea>Kies eerst wat u besluit. Dan stellen wij de elf punten samen uit uw antwoorden.</Alinea>
        </LegeStaat>
      ) : (
        punten.map((punt) => <PuntKaart key={punt.samengesteld.nummer} {...{ id, versie, punt }} />)
      )}
    </Stapel>
  );
}
