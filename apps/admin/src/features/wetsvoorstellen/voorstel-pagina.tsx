import { datumInWoorden, type Datum } from "@core/grondslagen";
import {
  Alinea,
  DrukOpmaak,
  GegevensLijst,
  Knop,
  Kop,
  Koppeling,
  Lijst,
  Melding,
  Merkje,
  Rij,
  Sectie,
  Stapel,
  Tijdlijn,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenVoorstel } from "../../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { Artikellinks } from "../register/artikellinks.tsx";
import { STAND } from "../register/wijziging-in-woorden.ts";
import { STAND as SETSTAND } from "../wijzigingsset/setstand.ts";
import { Geschiedenis } from "./geschiedenis.tsx";
import { standToon } from "./stand-toon.ts";
import { verloopVan } from "./verloop-van.ts";

export type VoorstelPaginaProps = {
  gelezen: GelezenVoorstel;
  vandaag: Datum;
  /** Whether who reads begins wijzigingssets. */
  magBeginnen: boolean;
  /** Just kept. */
  bewaard: boolean;
};

const OPEN: ReadonlySet<string> = new Set(["concept", "ter-beoordeling", "afgewezen", "goedgekeurd"]);

/** One bill: where it stands, what is to come, what it would change, and who wrote that down. */
export function VoorstelPagina(props: VoorstelPaginaProps): ReactElement {
  const { gelezen, vandaag, magBeginnen, bewaard } = props;
  const { voorstel, gecontroleerdOp, laatste, signalen, sets, volgensUitgave } = gelezen;
  const { dossiernummer, titel, stand, standSinds = null, tekst, bron, artikelen = [] } = voorstel;
  const adres = `/wetsvoorstellen/${dossiernummer}`;
  const vervallen = stand === "vervallen";
  const open = sets.filter(({ status }) => OPEN.has(status));
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – wetsvoorstel ${dossiernummer}`} />
      <Stapel ruimte="m">
        <p className="dw-niet-drukken">
          <Koppeling als={Link} los href="/wetsvoorstellen">
            ← Alle wetsvoorstellen
          </Koppeling>
        </p>
        <Kop niveau={1}>{titel}</Kop>
        <p>
          <Merkje toon={standToon(stand)}>{STAND[stand]}</Merkje>{" "}
          {standSinds === null ? "" : `sinds ${datumInWoorden(standSinds)}. `}Kamerstuk {dossiernummer}.
        </p>
        {bewaard ? (
          <Melding soort="gelukt" kop="uw wijziging is bewaard" live>
            <p>Zij staat in de geschiedenis onderaan. De tabellen zijn niet veranderd.</p>
          </Melding>
        ) : null}
        {signalen.length === 0 ? null : (
          <Melding soort="let op" kop="dit vraagt aandacht">
            <ul>
              {signalen.map(({ zin }) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          </Melding>
        )}
        {vervallen ? (
          <Melding soort="info" kop="dit voorstel staat in het archief">
            <p>{laatste?.bijwerking.archiefreden ?? tekst}</p>
            {open.length === 0 ? null : (
              <p>
                Er is nog een wijzigingsset open bij dit voorstel. Sluit die bij de set zelf, met de knop “Het
                voorstel gaat niet door” en dezelfde reden.
              </p>
            )}
          </Melding>
        ) : null}
        <Rij>
          {gelezen.magBijhouden ? (
            <Knop soort="primair" als={Link} href={`${adres}/bijhouden`}>
              Houd dit voorstel bij
            </Knop>
          ) : null}
          <Knop als={Link} href={`${adres}/vergelijk`}>
            Vergelijk nu en na deze wet
          </Knop>
        </Rij>
      </Stapel>
      <Sectie kop="Verloop">
        <Tijdlijn
          aria-label={`Verloop van ${titel}`}
          items={verloopVan(voorstel, vandaag).map(({ id, datum, moment, titel: wat, uitleg, straks }) => ({
            id,
            moment: straks ? `${moment} (moet nog komen)` : moment,
            ...(datum === null ? {} : { dateTime: datum }),
            titel: wat,
            inhoud: uitleg,
            straks,
          }))}
        />
      </Sectie>
      <Sectie kop="Wat wij weten">
        <Stapel ruimte="m">
          <Alinea>{tekst}</Alinea>
          <GegevensLijst
            items={[
              { term: "Bron", waarde: bron },
              { term: "Laatst gecontroleerd", waarde: datumInWoorden(gecontroleerdOp) },
              ...(laatste === null || laatste.bijwerking.notitie === ""
                ? []
                : [{ term: "Notitie", waarde: laatste.bijwerking.notitie }]),
              ...(artikelen.length === 0
                ? []
                : [
                    {
                      term: "Artikelen",
                      waarde: (
                        <Artikellinks
                          artikelen={artikelen}
                          w={gelezen.versie.inhoud.woordenlijst}
                          vandaag={vandaag}
                        />
                      ),
                    },
                  ]),
              ...(voorstel.volgensBron === undefined
                ? []
                : [
                    { term: "Volgens een bron van de tabellen", waarde: voorstel.volgensBron.tekst },
                    { term: "Wat daarvan klopt", waarde: voorstel.volgensBron.correctie },
                  ]),
            ]}
          />
          {laatste !== null && volgensUitgave !== null && volgensUitgave.stand !== stand ? (
            <Melding soort="info" kop="de uitgave zegt iets anders">
              <p>
                Volgens de laatste uitgave van Deelwijzer is de stand:{" "}
                {STAND[volgensUitgave.stand].toLowerCase()}. Wat u bijhoudt, gaat voor.
              </p>
            </Melding>
          ) : null}
        </Stapel>
      </Sectie>
      {gelezen.beheertTabellen ? (
        <Sectie kop={`Wijzigingssets bij dit voorstel (${sets.length})`}>
          <Stapel ruimte="m">
            {sets.length === 0 ? (
              <Alinea>Voor dit voorstel is nog geen wijzigingsset begonnen.</Alinea>
            ) : (
              <Lijst>
                {sets.map(({ id, titel: naam, status, ingangsdatum }) => (
                  <li key={id}>
                    <Koppeling als={Link} href={`/wijzigingssets/${id}`}>
                      {naam}
                    </Koppeling>{" "}
                    <Merkje toon={SETSTAND[status].toon}>{SETSTAND[status].woord}</Merkje>
                    {ingangsdatum === null ? "" : ` vanaf ${datumInWoorden(ingangsdatum)}`}
                  </li>
                ))}
              </Lijst>
            )}
            {magBeginnen && !vervallen ? (
              <p className="dw-niet-drukken">
                <Koppeling als={Link} href={`/wijzigingssets/nieuw?bij=wetsvoorstel:${dossiernummer}`}>
                  Begin een wijzigingsset bij dit voorstel
                </Koppeling>
              </p>
            ) : null}
          </Stapel>
        </Sectie>
      ) : null}
      {gelezen.beheertTabellen ? <Geschiedenis gelezen={gelezen} /> : null}
    </Stapel>
  );
}
