"use client";

import {
  datumInWoorden,
  naam,
  opsomming,
  verwoordArtikel,
  vraagAlsZin,
  wettekstAdres,
  type Datum,
  type Leidraad,
  type Tabelversie,
} from "@core/grondslagen";
import { controleInWoorden } from "@deelwijzer/grondslagen-react";
import {
  Alinea,
  Kanttekening,
  Kantlijn,
  Knop,
  Koppeling,
  KopieerKnop,
  Lijst,
  Rij,
  Sectie,
  Stapel,
} from "@deelwijzer/ui";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import { useEffect, useRef, type ReactElement } from "react";
import { PRODUCT } from "../../product.ts";
import { schrijfAdres } from "../opzoeken/adres.ts";
import type { Leidraden } from "./use-leidraden.ts";
import { vraagVanRegel } from "./vraag-van-regel.ts";
import stijl from "./vragen-en-antwoorden.module.css";

export type LeidraadPaginaProps = {
  leidraad: Leidraad;
  leidraden: Leidraden;
  versie: Tabelversie;
  vandaag: Datum;
};

/** One answer from practice: what the source says, what to record, and the rules that decide. */
export function LeidraadPagina(props: LeidraadPaginaProps): ReactElement {
  const { leidraad, leidraden, versie, vandaag } = props;
  const { vraag, titel, antwoord, kort, nodig, anders, keuze } = leidraad;
  const kop = useRef<HTMLHeadingElement>(null);
  const vorigeId = useRef(leidraad.id);
  useEffect(() => {
    document.title = `${titel} – ${PRODUCT}`;
    if (vorigeId.current !== leidraad.id) kop.current?.focus();
    vorigeId.current = leidraad.id;
  }, [leidraad.id, titel]);
  const bron = (id: string) => leidraden.bronnen.find((een) => een.id === id)?.titel ?? id;
  return (
    <Kantlijn kant={<Bronnen {...props} bron={bron} />}>
      <Stapel ruimte="xl">
        <Stapel ruimte="m">
          <p className="dw-niet-drukken">
            <Koppeling als={StilleLink} href="/opzoeken/vragen">
              Alle vragen
            </Koppeling>
          </p>
          <h1 ref={kop} tabIndex={-1} className="dw-kop dw-kop--xl dw-kop--schreef">
            {vraag ?? titel}
          </h1>
          <Alinea maat="intro">{kort}</Alinea>
          <div className={stijl["antwoord"]}>
            {antwoord.split("\n").map((alinea) => (
              <Alinea key={alinea}>{alinea}</Alinea>
            ))}
          </div>
        </Stapel>
        <Alinea gedempt>Dit is uitleg uit een bron. Een uitleg geeft zelf geen grondslag.</Alinea>
        {nodig === undefined ? null : (
          <Sectie kop="Schrijf dit op" maat="m">
            <Lijst>
              {nodig.map((punt) => (
                <li key={punt}>{punt}</li>
              ))}
            </Lijst>
          </Sectie>
        )}
        {anders === undefined ? null : (
          <Sectie kop="Een andere bron zegt het anders" maat="m">
            {anders.map(({ bron: id, tekst }) => (
              <Alinea key={tekst}>
                {tekst} ({bron(id)})
              </Alinea>
            ))}
            {keuze === undefined ? null : <Alinea>{keuze}</Alinea>}
          </Sectie>
        )}
        <Regels {...{ leidraad, versie, vandaag }} />
        <div className="dw-niet-drukken">
          <Rij>
            <KopieerKnop tekst={() => window.location.href} />
            <Knop klein soort="rustig" onClick={() => window.print()}>
              Druk af
            </Knop>
          </Rij>
        </div>
      </Stapel>
    </Kantlijn>
  );
}

function Regels({ leidraad, versie, vandaag }: Omit<LeidraadPaginaProps, "leidraden">): ReactElement | null {
  const regels = leidraad.regels.flatMap((id) => versie.inhoud.regels.find((regel) => regel.id === id) ?? []);
  if (regels.length === 0) return null;
  const w = versie.inhoud.woordenlijst;
  return (
    <Sectie kop="De regels hierbij" maat="m">
      <Stapel ruimte="m">
        <Alinea>
          Kies een vraag. U ziet dan wat de regel zegt. Past uw situatie niet? Wijzig dan de vraag.
        </Alinea>
        <ul role="list" className={stijl["lijst"]}>
          {regels.map((regel) => {
            const vraag = vraagVanRegel(regel, vandaag);
            const { domein, richting, partner, ...rest } = vraag;
            const zin = vraagAlsZin(
              {
                ...rest,
                domein: domein ?? undefined,
                richting: richting ?? undefined,
                partner: partner ?? undefined,
              },
              w,
            );
            return (
              <li key={regel.id}>
                <Koppeling als={StilleLink} href={`/opzoeken?${schrijfAdres(vraag, vandaag)}`}>
                  {zin}
                </Koppeling>
                <p className={stijl["kort"]}>
                  {opsomming(
                    regel.artikelen.map((artikel) =>
                      verwoordArtikel(
                        w.wetten.find(({ id }) => id === artikel.wet)?.naam ?? artikel.wet,
                        artikel,
                      ),
                    ),
                    "en",
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </Stapel>
    </Sectie>
  );
}

function Bronnen(props: LeidraadPaginaProps & { bron: (id: string) => string }): ReactElement {
  const { leidraad, leidraden, versie, vandaag, bron } = props;
  const w = versie.inhoud.woordenlijst;
  const { domeinen, artikelen, vindplaatsen, controle, laatstGecontroleerd } = leidraad;
  return (
    <>
      <Kanttekening kop="Bron">
        {vindplaatsen.map(({ bron: id, plaats }) => (
          <p key={`${id} ${plaats}`}>
            {bron(id)}, {plaats}
          </p>
        ))}
      </Kanttekening>
      {artikelen.map((artikel) => {
        const wet = w.wetten.find(({ id }) => id === artikel.wet);
        const tekst = verwoordArtikel(wet?.naam ?? artikel.wet, artikel);
        const adres = wettekstAdres(artikel, wet, vandaag);
        return (
          <Kanttekening key={tekst} kop={tekst}>
            {adres === null ? null : (
              <p>
                <Koppeling href={adres} rel="noreferrer">
                  Lees de wettekst van {datumInWoorden(vandaag)}
                  <span className="dw-visueel-verborgen">: {tekst}</span>
                </Koppeling>
              </p>
            )}
          </Kanttekening>
        );
      })}
      <Kanttekening kop="Geldt voor">
        <p>
          {domeinen === "alle"
            ? "Alle domeinen"
            : opsomming(
                domeinen.map((domein) => naam(w, "domeinen", domein)),
                "en",
              )}
        </p>
      </Kanttekening>
      <Kanttekening kop="Controle">
        <p>{controleInWoorden(controle, laatstGecontroleerd)}</p>
      </Kanttekening>
      <Kanttekening kop={`Tabelversie ${leidraden.nummer}`} />
    </>
  );
}
