import { Details, Stapel, Tabel, VisueelVerborgen, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenBeheerlogboek } from "../../use-cases/lees-beheerlogboek/typen.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { beheerInWoorden, DEEL } from "./beheer-in-woorden.ts";
import { beheerzoekdeel, type Beheerfilter } from "./beheerfilter.ts";
import { Bladzijden } from "./bladzijden.tsx";
import { Filterformulier } from "./filterformulier.tsx";
import { Kies } from "./filtervelden.tsx";
import { LeegBlad } from "./leeg-blad.tsx";
import { LogboekKop, type LeestLogboeken } from "./logboek-kop.tsx";

export type BeheerlogboekPaginaProps = {
  logboek: GelezenBeheerlogboek;
  filter: Beheerfilter;
  leest: LeestLogboeken;
};

/** What was done to people, teams, settings, the layer of the gemeente and bills: when, who, what, before and after. */
export function BeheerlogboekPagina({ logboek, filter, leest }: BeheerlogboekPaginaProps): ReactElement {
  const { regels, pagina, meer, namen } = logboek;
  const zoekdeel = (welke: number) => beheerzoekdeel({ ...filter, pagina: welke });
  const adres = (welke: number) => `/logboek/beheer${zoekdeel(welke)}`;
  return (
    <Stapel ruimte="l">
      <LogboekKop blad="beheer" leest={leest} uitvoer={`/logboek/beheer/uitvoer${zoekdeel(1)}`}>
        Hier staat wie wat veranderde aan mensen, teams en instellingen, aan wat de gemeente zelf bepaalt, en
        aan de stand van wetsvoorstellen. Ook wie inlogde staat erin: kies daarvoor Inloggen. Een regel
        verandert nooit en gaat nooit weg. Er staat niets in over inwoners, en van een dossier alleen dat het
        is vernietigd of tegengehouden.
      </LogboekKop>
      <Filterformulier action="/logboek/beheer" van={filter.van} totEnMet={filter.totEnMet}>
        <Kies
          naam="deel"
          label="Waarover"
          alle="Alles, behalve inloggen"
          waarde={filter.deel}
          opties={Object.entries(DEEL)}
        />
        <Kies
          naam="wie"
          label="Wie"
          alle="Iedereen"
          waarde={filter.wie}
          opties={[...Object.entries(namen.mensen), ["installatie", "De installatie"]]}
        />
      </Filterformulier>
      {regels.length === 0 ? (
        <LeegBlad
          pagina={filter.pagina}
          adres={adres}
          gekozen={zoekdeel(1) !== ""}
          straks="Zodra iemand iets wijzigt aan mensen, instellingen of eigen bepalingen, staat dat hier."
        />
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
      {regels.length === 0 ? null : <Bladzijden pagina={pagina} meer={meer} adres={adres} />}
    </Stapel>
  );
}
