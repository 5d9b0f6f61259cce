import { momentNl } from "@deelwijzer/document/tekst";
import { Alinea, GegevensLijst, Koppeling, Kop, Sectie, Stapel, Tabel, Tijdlijn } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Wisseling } from "../../toegang/wisselingen.ts";
import type { Dossiertoegang } from "../../use-cases/lees-dossiertoegang/lees-dossiertoegang.ts";
import { MetGedaan } from "./met-gedaan.tsx";
import { Overdragen } from "./overdragen.tsx";
import { Teruggeven } from "./teruggeven.tsx";
import { Waarnemen } from "./waarnemen.tsx";

/** Who has this dossier now, who had it, who looked into it; and what one may do about that. */
export function ToegangPagina({ toegang }: { readonly toegang: Dossiertoegang }): ReactElement {
  const { id, versie, zaakkenmerk, titel, eigenaar, waarnemer, neemtZelfWaar, mag, ontvangers, wisselingen } =
    toegang;
  return (
    <Stapel ruimte="xl">
      <Kop niveau={1}>Wie dit dossier heeft</Kop>
      <MetGedaan>
        <GegevensLijst
          items={[
            {
              term: "Dossier",
              waarde: (
                <Koppeling als={Link} href={`/afwegingen/${id}`}>
                  {zaakkenmerk}: {titel}
                </Koppeling>
              ),
            },
            { term: "Eigenaar", waarde: eigenaar },
            ...(waarnemer === null ? [] : [{ term: "Neemt nu waar", waarde: waarnemer }]),
          ]}
        />
        {mag.waarnemen ? <Waarnemen id={id} versie={versie} eigenaar={eigenaar} /> : null}
        {mag.teruggeven && waarnemer !== null ? (
          <Teruggeven
            id={id}
            versie={versie}
            eigenaar={eigenaar}
            waarnemer={waarnemer}
            neemtZelfWaar={neemtZelfWaar}
          />
        ) : null}
        {mag.overdragen ? (
          <Overdragen
            key={versie}
            id={id}
            versie={versie}
            zaakkenmerk={zaakkenmerk}
            ontvangers={ontvangers}
          />
        ) : null}
        <Sectie kop="Wie het dossier had" niveau={2}>
          {wisselingen.length === 0 ? (
            <Alinea>Het dossier is altijd van dezelfde eigenaar geweest.</Alinea>
          ) : (
            <Tijdlijn
              items={wisselingen.map((wisseling) => ({
                id: wisseling.id,
                dateTime: wisseling.op,
                moment: momentNl(wisseling.op),
                titel: wisseling.zin,
                inhoud: <Waarom {...wisseling} />,
              }))}
            />
          )}
        </Sectie>
        <Sectie kop="Wie van een ander team erin keek" niveau={2} id="inzagen">
          <Tabel
            bijschrift="Inzagen, nieuwste eerst"
            kaarten
            kolommen={[
              { id: "wie", kop: "Wie", rijkop: true },
              { id: "wanneer", kop: "Wanneer" },
              { id: "waarom", kop: "Waarom" },
              { id: "antwoord", kop: "Wat het antwoord was" },
              { id: "blikken", kop: "Geopend", getal: true },
            ]}
            rijen={toegang.inzagen.map((inzage) => ({
              id: inzage.id,
              ...(inzage.nood ? { toon: "afwegen" as const } : {}),
              cellen: {
                wie: inzage.nood ? `Noodtoegang: ${inzage.wie}` : inzage.wie,
                wanneer: `Van ${momentNl(inzage.op)} tot ${momentNl(inzage.tot)}`,
                waarom:
                  inzage.toelichting === null ? inzage.reden : `${inzage.reden}. “${inzage.toelichting}”`,
                antwoord: inzage.antwoord,
                blikken: `${inzage.blikken} keer`,
              },
            }))}
            leeg="Niemand van een ander team heeft dit dossier ingezien."
          />
        </Sectie>
        {toegang.verzoeken.length === 0 ? null : (
          <Sectie kop="Wie het las voor een inwoner" niveau={2}>
            <Alinea>
              Een inwoner mag weten wat de gemeente over hem of haar heeft. Om dat te beantwoorden, las de
              privacyadviseur dit hele dossier.
            </Alinea>
            <ul>
              {toegang.verzoeken.map(({ id: verzoekId, kenmerk, wie, op }) => (
                <li key={verzoekId}>
                  {wie}, op {momentNl(op)} (verzoek {kenmerk})
                </li>
              ))}
            </ul>
          </Sectie>
        )}
      </MetGedaan>
    </Stapel>
  );
}

function Waarom({ reden, toelichting }: Wisseling): ReactElement | null {
  if (reden === "") return null;
  return (
    <>
      Reden: {reden.toLowerCase()}.{toelichting === null ? "" : ` “${toelichting}”`}
    </>
  );
}
