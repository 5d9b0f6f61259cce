import { Alinea, Knop, Kop, Koppeling, LegeStaat, Rij, Stapel, Tabel, Veld } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenLogboek } from "../../use-cases/lees-logboek/typen.ts";
import { VoorEnNa } from "../wijzigingsset/voor-en-na.tsx";
import { watGebeurde } from "../wijzigingsset/wat-gebeurde.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { logboekadres, type Logboekfilter } from "./filter.ts";
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

export type LogboekPaginaProps = { logboek: GelezenLogboek; filter: Logboekfilter };

/** When, who, what, why, and what stood there before and after. */
export function LogboekPagina({ logboek, filter }: LogboekPaginaProps): ReactElement {
  const { regels, mensen, sets, meer, pagina, woordenlijst: w } = logboek;
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Logboek van de wijzigingssets</Kop>
      <Alinea>
        Hier staat alles wat met de tabellen is gedaan. Een regel verandert nooit en gaat nooit weg. Er staat
        niets in over dossiers of inwoners.
      </Alinea>
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
      {pagina === 1 && !meer ? null : (
        <nav aria-label="Bladzijden van het logboek" className="dw-niet-drukken">
          <Rij>
            {pagina === 1 ? null : (
              <Koppeling als={Link} href={logboekadres({ ...filter, pagina: pagina - 1 })}>
                Nieuwere regels
              </Koppeling>
            )}
            {meer ? (
              <Koppeling als={Link} href={logboekadres({ ...filter, pagina: pagina + 1 })}>
                Oudere regels
              </Koppeling>
            ) : null}
          </Rij>
        </nav>
      )}
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

function Kies(props: {
  naam: string;
  label: string;
  alle: string;
  waarde: string | null;
  opties: readonly (readonly [string, string])[];
}): ReactElement {
  const { naam, label, alle, waarde, opties } = props;
  return (
    <Veld id={`log-${naam}`} label={label}>
      <select id={`log-${naam}`} name={naam} className="dw-invoer" defaultValue={waarde ?? ""}>
        <option value="">{alle}</option>
        {opties.map(([id, tekst]) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </Veld>
  );
}

function Dag({ naam, label, waarde }: { naam: string; label: string; waarde: string | null }): ReactElement {
  return (
    <Veld id={`log-${naam}`} label={label}>
      <input id={`log-${naam}`} name={naam} type="date" className="dw-invoer" defaultValue={waarde ?? ""} />
    </Veld>
  );
}
