import {
  Alinea,
  Details,
  Knop,
  Koppeling,
  LegeStaat,
  Rij,
  Stapel,
  Tabel,
  VisueelVerborgen,
  WijzigingVelden,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenBeheerlogboek } from "../../use-cases/lees-beheerlogboek/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { beheerInWoorden, DEEL } from "./beheer-in-woorden.ts";
import { beheerzoekdeel, type Beheerfilter } from "./beheerfilter.ts";
import { Bladzijden } from "./bladzijden.tsx";
import { Dag, Kies } from "./filtervelden.tsx";
import { LogboekKop, type LeestLogboeken } from "./logboek-kop.tsx";
import stijl from "./logboek.module.css";

export type BeheerlogboekPaginaProps = {
  logboek: GelezenBeheerlogboek;
  filter: Beheerfilter;
  leest: LeestLogboeken;
};

/** What was done to people, teams, settings, the layer of the gemeente and bills: when, who, what, before and after. */
export function BeheerlogboekPagina({ logboek, filter, leest }: BeheerlogboekPaginaProps): ReactElement {
  const { regels, pagina, meer, namen } = logboek;
  const gekozen = beheerzoekdeel(filter) !== "";
  return (
    <Stapel ruimte="l">
      <LogboekKop
        blad="beheer"
        leest={leest}
        uitvoer={`/logboek/beheer/uitvoer${beheerzoekdeel({ ...filter, pagina: 1 })}`}
      >
        Hier staat wie wat veranderde aan mensen, teams en instellingen, aan wat de gemeente zelf bepaalt, en
        aan de stand van wetsvoorstellen. Een regel verandert nooit en gaat nooit weg. Er staat niets in over
        dossiers of inwoners.
      </LogboekKop>
      <form method="get" action="/logboek/beheer" className={`${stijl["filters"]} dw-niet-drukken`}>
        <Kies naam="deel" label="Waarover" alle="Alles" waarde={filter.deel} opties={Object.entries(DEEL)} />
        <Kies
          naam="wie"
          label="Wie"
          alle="Iedereen"
          waarde={filter.wie}
          opties={[...Object.entries(namen.mensen), ["installatie", "De installatie"]]}
        />
        <Dag naam="van" label="Vanaf" waarde={filter.van} />
        <Dag naam="tot" label="Tot en met" waarde={filter.totEnMet} />
        <Rij>
          <Knop type="submit">Toon</Knop>
          <Koppeling als={Link} href="/logboek/beheer">
            Wis de filters
          </Koppeling>
        </Rij>
      </form>
      {regels.length === 0 ? (
        <LegeStaat kop={gekozen ? "Er is niets gevonden" : "Het logboek is nog leeg"}>
          <Alinea>
            {gekozen
              ? "Bij deze keuze staat niets in het logboek. Wis de filters om alles te zien."
              : "Zodra iemand iets wijzigt aan mensen, instellingen of eigen bepalingen, staat dat hier."}
          </Alinea>
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift={`Wat er is gedaan, het laatste eerst${pagina === 1 ? "" : `, bladzijde ${pagina}`}`}
          kaarten
          kolommen={[
            { id: "wanneer", kop: "Wanneer", rijkop: true },
            { id: "wie", kop: "Wie" },
            { id: "over", kop: "Over wie of wat" },
            { id: "wat", kop: "Wat" },
          ]}
          rijen={regels.map((regel) => {
            const { daad, over, velden } = beheerInWoorden(regel, namen);
            return {
              id: regel.id,
              cellen: {
                wanneer: <time dateTime={regel.op.toISOString()}>{momentInWoorden(regel.op)}</time>,
                wie: regel.rol === null ? regel.naam : `${regel.naam}, ${regel.rol}`,
                over,
                wat: (
                  <>
                    <p>{daad}</p>
                    {velden.length === 0 ? null : (
                      <Details
                        samenvatting={
                          <>
                            Voor en na
                            <VisueelVerborgen>
                              : {daad}, {over}
                            </VisueelVerborgen>
                          </>
                        }
                      >
                        <WijzigingVelden velden={velden} />
                      </Details>
                    )}
                  </>
                ),
              },
            };
          })}
        />
      )}
      <Bladzijden
        pagina={pagina}
        meer={meer}
        adres={(welke) => `/logboek/beheer${beheerzoekdeel({ ...filter, pagina: welke })}`}
      />
    </Stapel>
  );
}
