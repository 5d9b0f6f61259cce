import {
  datumInWoorden,
  opsomming,
  type Aankondiging,
  type Datum,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import {
  Alinea,
  DrukOpmaak,
  GeldigheidBalk,
  Kop,
  Koppeling,
  Merkje,
  Sectie,
  Stapel,
  Tabel,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { rijenVan, type RegelRij } from "../regels/regel-rij.ts";
import { aantalInWoorden } from "../woorden/regel-in-woorden.ts";
import { Artikellinks } from "./artikellinks.tsx";
import stijl from "./register.module.css";
import { AARD, wanneer, ZEKERHEID } from "./wijziging-in-woorden.ts";

export type WijzigingenPaginaProps = { register: Wijzigingenregister; versie: Tabelversie; vandaag: Datum };

/** The register: changes of law that are known but not in the tables, and bills. */
export function WijzigingenPagina({ register, versie, vandaag }: WijzigingenPaginaProps): ReactElement {
  const rijen = rijenVan(versie, register);
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop="Deelwijzer beheer – wijzigingen en wetsvoorstellen" />
      <Stapel ruimte="s">
        <Kop niveau={1}>Bekende wijzigingen en wetsvoorstellen</Kop>
        <Alinea>
          Deze wetten zijn veranderd of kunnen veranderen na de datum van de tabellen. Een wijziging hier
          geeft nooit een grondslag. Zij zorgt dat een antwoord niet zekerder klinkt dan het is.
        </Alinea>
        <Alinea maat="klein" gedempt>
          Bijgewerkt op {datumInWoorden(register.bijgewerktOp)}.
        </Alinea>
      </Stapel>
      {groepenVan(register, versie).map(({ naam, aankondigingen }) => (
        <Sectie key={naam} kop={`${naam} (${aankondigingen.length})`}>
          <Wijzigingen {...{ naam, aankondigingen, versie, vandaag, rijen }} />
        </Sectie>
      ))}
      <Sectie kop={`Wetsvoorstellen (${register.wetsvoorstellen.length})`} id="wetsvoorstellen">
        <Alinea>
          Hoe ver elk wetsvoorstel is en wanneer het ingaat, staat bij{" "}
          <Koppeling als={Link} href="/wetsvoorstellen">
            de wetsvoorstellen
          </Koppeling>
          .
        </Alinea>
      </Sectie>
    </Stapel>
  );
}

type Groep = { naam: string; aankondigingen: Aankondiging[] };

/** Per domain; a change that touches several stands once, under "Meer domeinen". */
function groepenVan(register: Wijzigingenregister, { inhoud }: Tabelversie): Groep[] {
  const groepen = inhoud.woordenlijst.domeinen.map(({ id, naam }) => ({
    id,
    naam,
    aankondigingen: [] as Aankondiging[],
  }));
  const meer: Groep = { naam: "Meer domeinen", aankondigingen: [] };
  for (const aankondiging of register.aankondigingen) {
    const domeinen = new Set(aankondiging.raakt.flatMap((deel) => deel.domeinen));
    const groep = domeinen.size === 1 ? groepen.find(({ id }) => domeinen.has(id)) : undefined;
    (groep ?? meer).aankondigingen.push(aankondiging);
  }
  return [...groepen, meer].filter(({ aankondigingen }) => aankondigingen.length > 0);
}

type WijzigingenProps = Groep & { versie: Tabelversie; vandaag: Datum; rijen: readonly RegelRij[] };

function Wijzigingen({ naam, aankondigingen, versie, vandaag, rijen }: WijzigingenProps): ReactElement {
  const eind = `${Number(vandaag.slice(0, 4)) + 1}-01-01`;
  return (
    <div className={stijl["wijzigingen"]}>
      <Tabel
        bijschrift={`Bekende wijzigingen: ${naam}`}
        bijschriftVerborgen
        kaarten
        kolommen={[
          { id: "wijziging", kop: "Wijziging", rijkop: true },
          { id: "wanneer", kop: "Wanneer" },
          { id: "raakt", kop: "Raakt" },
          { id: "gevolg", kop: "Gevolg voor het antwoord" },
          { id: "zekerheid", kop: "Zekerheid" },
        ]}
        rijen={aankondigingen.map((aankondiging) => ({
          id: aankondiging.id,
          cellen: {
            wijziging: <Inhoud aankondiging={aankondiging} versie={versie} vandaag={vandaag} />,
            wanneer: (
              <div
                className={`${stijl["wanneer"]} ${aankondiging.uiterlijk === null ? "" : stijl["onzeker"]}`}
              >
                <GeldigheidBalk
                  tekst={wanneer(aankondiging).replace(/^./, (letter) => letter.toUpperCase())}
                  van={aankondiging.vanaf}
                  tot={aankondiging.uiterlijk}
                  venster={{ van: "2019-01-01", tot: eind }}
                  peildatum={vandaag}
                />
                {aankondiging.verwerktIn === null ? null : (
                  <span className={stijl["klein"]}>Verwerkt in tabelversie {aankondiging.verwerktIn}</span>
                )}
              </div>
            ),
            raakt: <Raakt aankondiging={aankondiging} versie={versie} rijen={rijen} />,
            gevolg: (
              <>
                <strong>{AARD[aankondiging.aard].woord}.</strong> {AARD[aankondiging.aard].gevolg}
              </>
            ),
            zekerheid: (
              <>
                <Merkje toon={aankondiging.zekerheid === "hoog" ? "ja" : "afwegen"}>
                  {ZEKERHEID[aankondiging.zekerheid].woord}
                </Merkje>
                <span className={stijl["klein"]}>{ZEKERHEID[aankondiging.zekerheid].uitleg}</span>
              </>
            ),
          },
        }))}
      />
    </div>
  );
}

function Inhoud(props: { aankondiging: Aankondiging; versie: Tabelversie; vandaag: Datum }): ReactElement {
  const { titel, tekst, bron, dossiernummer, artikelen } = props.aankondiging;
  return (
    <>
      {titel}
      <span className={stijl["tekst"]}>{tekst}</span>
      <Artikellinks artikelen={artikelen} w={props.versie.inhoud.woordenlijst} vandaag={props.vandaag} />
      <span className={stijl["klein"]}>
        Bron: {bron}
        {dossiernummer === null ? null : ` · dossier ${dossiernummer}`}
      </span>
    </>
  );
}

function Raakt(props: {
  aankondiging: Aankondiging;
  versie: Tabelversie;
  rijen: readonly RegelRij[];
}): ReactElement {
  const { aankondiging, versie, rijen } = props;
  const w = versie.inhoud.woordenlijst;
  const partners = [...new Set(aankondiging.raakt.flatMap((deel) => deel.partners))];
  const alle = aankondiging.raakt.some((deel) => deel.partners === "alle");
  const aantal = rijen.filter(({ wijzigingen }) =>
    wijzigingen.some(({ id }) => id === aankondiging.id),
  ).length;
  return (
    <>
      {alle
        ? "Alle partners"
        : opsomming(
            partners.map((id) => w.partners.find((term) => term.id === id)?.naam ?? id),
            "en",
          )}
      <span className={stijl["klein"]}>
        {aantal === 0 ? (
          "Geen regel in de tabellen die gelden"
        ) : (
          <Koppeling als={Link} href={`/tabellen?wijziging=${aankondiging.id}`}>
            {aantalInWoorden(aantal, aantal)}
            <span className="dw-visueel-verborgen"> geraakt door {aankondiging.titel}</span>
          </Koppeling>
        )}
      </span>
    </>
  );
}
