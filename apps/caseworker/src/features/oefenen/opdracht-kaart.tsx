"use client";

import type { Oefening, Opdracht, Stappenplan } from "@core/grondslagen";
import { Alinea, Knop, Kop, Paneel, Rij, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { sleutelVan } from "./bewaarde-oefening.ts";
import { opdrachtAdres } from "./oefen-adres.ts";
import { OpnieuwKnop } from "./opnieuw-knop.tsx";
import { useOefenwerk } from "./use-oefenwerk.ts";

export type OpdrachtKaartProps = {
  readonly oefening: Oefening;
  readonly opdracht: Opdracht;
  readonly definitie: Stappenplan;
  readonly gebruikerId: string;
  readonly teDoen: boolean;
  readonly nummer: number;
};

/** One opdracht: what it is about, how far one is, and on from there. */
export function OpdrachtKaart(props: OpdrachtKaartProps): ReactElement {
  const { oefening, opdracht, definitie, gebruikerId, teDoen, nummer } = props;
  const [werk, acties] = useOefenwerk(sleutelVan(gebruikerId, oefening, opdracht.id), definitie);
  const nagekeken = werk?.nagekeken ?? [];
  const verder = definitie.stappen.find(({ id }) => !nagekeken.includes(id) && telt(opdracht, definitie, id));
  const begonnen = werk !== null && (nagekeken.length > 0 || Object.keys(werk.antwoorden).length > 0);
  const naar = opdrachtAdres(oefening.id, opdracht.id, verder?.id ?? "vergelijken");
  return (
    <Paneel als="section" aria-labelledby={`opdracht-${opdracht.id}`}>
      <Stapel ruimte="m">
        <Kop niveau={3} maat="m" id={`opdracht-${opdracht.id}`}>
          Opdracht {nummer}: {opdracht.titel}
        </Kop>
        {opdracht.situatie.map((zin) => (
          <Alinea key={zin}>{zin}</Alinea>
        ))}
        {teDoen ? (
          <>
            <Alinea gedempt>{standInWoorden(begonnen, nagekeken.length, verder === undefined)}</Alinea>
            <Rij>
              <Knop soort="primair" href={naar} als={Link}>
                {!begonnen ? "Begin" : verder === undefined ? "Bekijk uw verantwoording" : "Ga verder"}
                <span className="dw-visueel-verborgen">: {opdracht.titel}</span>
              </Knop>
              {begonnen ? <OpnieuwKnop wis={acties.wis} wat={opdracht.titel} /> : null}
            </Rij>
          </>
        ) : null}
      </Stapel>
    </Paneel>
  );
}

/** Whether the example comes through this step. */
function telt(opdracht: Opdracht, definitie: Stappenplan, stapId: string): boolean {
  const stap = definitie.stappen.find(({ id }) => id === stapId);
  return stap?.vragen.some(({ id }) => opdracht.terugkoppeling.some(({ vraag }) => vraag === id)) ?? false;
}

function standInWoorden(begonnen: boolean, aantal: number, rond: boolean): string {
  if (!begonnen) return "U bent nog niet begonnen. Dit duurt ongeveer tien minuten.";
  if (rond) return "U hebt alle stappen bekeken.";
  if (aantal === 0) return "U bent begonnen.";
  return aantal === 1 ? "U hebt 1 stap nagekeken." : `U hebt ${aantal} stappen nagekeken.`;
}
