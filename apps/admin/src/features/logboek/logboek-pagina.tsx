import { Alinea, Knop, Koppeling, LegeStaat, Rij, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenLogboek } from "../../use-cases/lees-logboek/typen.ts";
import { VoorEnNa } from "../wijzigingsset/voor-en-na.tsx";
import { watGebeurde } from "../wijzigingsset/wat-gebeurde.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { Bladzijden } from "./bladzijden.tsx";
import { logboekadres, zoekdeelVan, type Logboekfilter } from "./filter.ts";
import { Dag, Kies } from "./filtervelden.tsx";
import { LogboekKop, type LeestLogboeken } from "./logboek-kop.tsx";
import stijl from "./logboek.module.css";

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
  return (
    <Stapel ruimte="l">
      <LogboekKop
        blad="tabellen"
        leest={leest}
        uitvoer={`/logboek/uitvoer${zoekdeelVan({ ...filter, pagina: 1 })}`}
      >
        Hier staat alles wat met de tabellen is gedaan. Een regel verandert nooit en gaat nooit weg. Er staat
        niets in over dossiers of inwoners.
      </LogboekKop>
      <form method="get" action="/logboek" className={`${stijl["filters"]} dw-niet-drukken`}>
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
        <Dag naam="van" label="Vanaf" waarde={filter.van} />
        <Dag naam="tot" label="Tot en met" waarde={filter.totEnMet} />
        <Rij>
          <Knop type="submit">Toon</Knop>
          <Koppeling als={Link} href="/logboek">
            Wis de filters
          </Koppeling>
        </Rij>
      </form>
      {regels.length === 0 ? (
        <Leeg filter={filter} />
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
      <Bladzijden pagina={pagina} meer={meer} adres={(welke) => logboekadres({ ...filter, pagina: welke })} />
    </Stapel>
  );
}

/** Nothing happened yet, nothing fits what was asked for, or the pages end before this one. */
function Leeg({ filter }: { filter: Logboekfilter }): ReactElement {
  const { pagina, ...keuzes } = filter;
  if (pagina > 1)
    return (
      <LegeStaat kop="Zo ver gaat het logboek niet terug">
        <Alinea>
          <Koppeling als={Link} href={logboekadres({ ...filter, pagina: 1 })}>
            Naar de nieuwste regels
          </Koppeling>
        </Alinea>
      </LegeStaat>
    );
  if (Object.values(keuzes).some((keuze) => keuze !== null))
    return (
      <LegeStaat kop="Er is niets gevonden">
        <Alinea>Bij deze keuze staat niets in het logboek. Wis de filters om alles te zien.</Alinea>
      </LegeStaat>
    );
  return (
    <LegeStaat kop="Het logboek is nog leeg">
      <Alinea>Zodra iemand een wijzigingsset begint, staat dat hier.</Alinea>
    </LegeStaat>
  );
}
