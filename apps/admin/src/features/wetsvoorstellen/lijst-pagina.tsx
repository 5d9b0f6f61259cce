import { datumInWoorden, type Datum } from "@core/grondslagen";
import {
  Alinea,
  Details,
  DrukOpmaak,
  Knop,
  Kop,
  Koppeling,
  LegeStaat,
  Rij,
  Sectie,
  Stapel,
  Tijdlijn,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Voorstellenoverzicht } from "../../wetsvoorstel/overzicht-van.ts";
import { samenInTijd } from "./verloop-van.ts";
import { verdeel } from "./verdeel.ts";
import { Voorsteltabel } from "./voorsteltabel.tsx";
import stijl from "./wetsvoorstellen.module.css";

export type LijstPaginaProps = Pick<
  Voorstellenoverzicht,
  "voorstellen" | "magBijhouden" | "beheertTabellen"
> & { vandaag: Datum };

/** Every bill: what asks for attention, where each stands, and all of it in time. */
export function LijstPagina(props: LijstPaginaProps): ReactElement {
  const { voorstellen, magBijhouden, beheertTabellen, vandaag } = props;
  const groepen = verdeel(voorstellen);
  const aandacht = voorstellen.filter(({ signalen }) => signalen.length > 0);
  const inTijd = samenInTijd(
    voorstellen.map(({ voorstel }) => voorstel),
    vandaag,
  );
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop="Deelwijzer beheer – wetsvoorstellen" />
      <Stapel ruimte="m">
        <Kop niveau={1}>Wetsvoorstellen</Kop>
        <Alinea>
          Hier houdt u bij hoe ver een wetsvoorstel is en wanneer het ingaat. Dat verandert geen tabel: een
          wetsvoorstel is nog geen wet. Wat het met de tabellen zou doen, bereidt u voor in een wijzigingsset.
        </Alinea>
        {magBijhouden ? (
          <Rij>
            <Knop soort="primair" als={Link} href="/wetsvoorstellen/nieuw">
              Voeg een wetsvoorstel toe
            </Knop>
          </Rij>
        ) : (
          <Alinea gedempt>
            {beheertTabellen
              ? "Een privacyadviseur of beleidsmedewerker houdt deze lijst bij."
              : "Een andere gemeente houdt deze lijst bij, voor alle gemeenten samen."}
          </Alinea>
        )}
      </Stapel>
      {voorstellen.length === 0 ? (
        <LegeStaat kop="Er zijn geen wetsvoorstellen bekend">
          <Alinea>Volgt u een wetsvoorstel? Voeg het dan toe met het nummer van het Kamerstuk.</Alinea>
        </LegeStaat>
      ) : (
        <>
          <Sectie kop={`Vraagt aandacht (${aandacht.length})`} id="aandacht">
            {aandacht.length === 0 ? (
              <Alinea>Alles is op tijd nagekeken.</Alinea>
            ) : (
              <ul role="list" className={stijl["aandacht"]}>
                {aandacht.map(({ voorstel: { dossiernummer, titel }, signalen }) => (
                  <li key={dossiernummer}>
                    <Koppeling als={Link} href={`/wetsvoorstellen/${dossiernummer}`}>
                      {titel}
                    </Koppeling>
                    <ul>
                      {signalen.map(({ zin }) => (
                        <li key={zin}>{zin}</li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            )}
          </Sectie>
          {groepen.map(({ id, kop, uitleg, voorstellen: lijst }) => {
            const naam = `${kop} (${lijst.length})`;
            const inhoud = (
              <Stapel ruimte="m">
                <Alinea gedempt>{uitleg}</Alinea>
                <Voorsteltabel
                  naam={`Wetsvoorstellen: ${kop.toLowerCase()}`}
                  voorstellen={lijst}
                  vandaag={vandaag}
                />
              </Stapel>
            );
            return id === "archief" ? (
              <Details key={id} id={id} samenvatting={<strong>{naam}</strong>}>
                {inhoud}
              </Details>
            ) : (
              <Sectie key={id} id={id} kop={naam}>
                {inhoud}
              </Sectie>
            );
          })}
          <Sectie kop="Alles in de tijd" id="tijdlijn">
            <Stapel ruimte="m">
              <Alinea gedempt>
                Het laatste staat bovenaan. Een open punt moet nog komen; vandaag is het{" "}
                {datumInWoorden(vandaag)}.
              </Alinea>
              <Tijdlijn
                aria-label="Stappen en fasen van alle wetsvoorstellen"
                items={inTijd.map(({ id, datum, moment, titel, straks, voorstel }) => ({
                  id,
                  moment: straks ? `${moment} (moet nog komen)` : moment,
                  ...(datum === null ? {} : { dateTime: datum }),
                  straks,
                  titel,
                  inhoud: (
                    <Koppeling als={Link} href={`/wetsvoorstellen/${voorstel.dossiernummer}`}>
                      {voorstel.titel}
                    </Koppeling>
                  ),
                }))}
              />
            </Stapel>
          </Sectie>
        </>
      )}
    </Stapel>
  );
}
