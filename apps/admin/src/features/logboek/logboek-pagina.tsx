import { Koppeling, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenLogboek } from "../../use-cases/lees-logboek/typen.ts";
import { VoorEnNa } from "../wijzigingsset/voor-en-na.tsx";
import { watGebeurde } from "../wijzigingsset/wat-gebeurde.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { Bladzijden } from "./bladzijden.tsx";
import { logboekzoekdeel, type Logboekfilter } from "./filter.ts";
import { Filterformulier } from "./filterformulier.tsx";
import { Kies } from "./filtervelden.tsx";
import { LeegBlad } from "./leeg-blad.tsx";
import { LogboekKop, type LeestLogboeken } from "./logboek-kop.tsx";

const ACTIES: Readonly<Record<NonNullable<Logboekfilter["actie"]>, string>> = {
  aanmaken: "Begonnen",
  bewerken: "Gewijzigd",
  bijwerken: "Bijgewerkt naar een nieuwere versie",
  indienen: "Om beoordeling gevraagd",
  terugnemen: "Teruggehaald",
  goedkeuren: "Goedgekeurd",
  afwijzen: "Afgewezen",
  inplannen: "Ingepland",
  "inplanning-intrekken": "Inplannen ingetrokken",
  publiceren: "Gepubliceerd",
  intrekken: "Ingetrokken",
  verwerpen: "Verworpen",
  heropenen: "Weer geopend",
};

export type LogboekPaginaProps = {
  logboek: GelezenLogboek;
  filter: Logboekfilter;
  leest: LeestLogboeken;
};

/** When, who, what, why, and what stood there before and after. */
export function LogboekPagina({ logboek, filter, leest }: LogboekPaginaProps): ReactElement {
  const { regels, mensen, sets, meer, pagina, woordenlijst: w } = logboek;
  const zoekdeel = (welke: number) => logboekzoekdeel({ ...filter, pagina: welke });
  const adres = (welke: number) => `/logboek${zoekdeel(welke)}`;
  return (
    <Stapel ruimte="l">
      <LogboekKop blad="tabellen" leest={leest} uitvoer={`/logboek/uitvoer${zoekdeel(1)}`}>
        Hier staat alles wat met de tabellen is gedaan. Een regel verandert nooit en gaat nooit weg. Er staat
        niets in over dossiers of inwoners.
      </LogboekKop>
      <Filterformulier action="/logboek" van={filter.van} totEnMet={filter.totEnMet}>
        <Kies naam="actie" label="Wat" alle="Alles" waarde={filter.actie} opties={Object.entries(ACTIES)} />
        <Kies
          naam="wie"
          label="Wie"
          alle="Iedereen"
          waarde={filter.wie}
          opties={mensen.map(({ id, naam }) => [id, naam])}
        />
        <Kies
          naam="set"
          label="Wijzigingsset"
          alle="Alle sets"
          waarde={filter.set}
          opties={sets.map(({ id, naam }) => [id, naam])}
        />
      </Filterformulier>
      {regels.length === 0 ? (
        <LeegBlad
          pagina={filter.pagina}
          adres={adres}
          gekozen={zoekdeel(1) !== ""}
          straks="Zodra iemand een wijzigingsset begint, staat dat hier."
        />
      ) : (
        <Tabel
          bijschrift={`Wat er is gedaan, het laatste eerst${pagina === 1 ? "" : `, bladzijde ${pagina}`}`}
          kaarten
          kolommen={[
            { id: "wanneer", kop: "Wanneer", rijkop: true },
            { id: "wie", kop: "Wie" },
            { id: "wat", kop: "Wat" },
            { id: "waarom", kop: "Waarom" },
          ]}
          rijen={regels.map((regel) => ({
            id: regel.id,
            cellen: {
              wanneer: <time dateTime={regel.op.toISOString()}>{momentInWoorden(regel.op)}</time>,
              wie: regel.rol === null ? regel.naam : `${regel.naam}, ${regel.rol}`,
              wat: (
                <>
                  <p>{watGebeurde(regel, w)}</p>
                  <p>
                    <Koppeling als={Link} los href={`/wijzigingssets/${regel.setId}`}>
                      {regel.setTitel}
                    </Koppeling>
                  </p>
                  <VoorEnNa gebeurtenis={regel} w={w} />
                </>
              ),
              waarom: regel.reden ?? "Niet opgeschreven",
            },
          }))}
        />
      )}
      {regels.length === 0 ? null : <Bladzijden pagina={pagina} meer={meer} adres={adres} />}
    </Stapel>
  );
}
