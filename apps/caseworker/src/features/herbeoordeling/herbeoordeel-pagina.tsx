import { datumNl, momentNl } from "@deelwijzer/document/tekst";
import { Alinea, Kop, Koppeling, LegeStaat, Melding, Redenen, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Gevolg } from "../../dossier/nieuwere-versie.ts";
import type { GelezenHerbeoordeling } from "../../use-cases/lees-herbeoordeling/lees-herbeoordeling.ts";
import { GevolgInWoorden } from "../afweging/gevolg-in-woorden.tsx";
import { HerbeoordeelFormulier } from "./herbeoordeel-formulier.tsx";
import { VERVOLG } from "./vervolg.ts";

/** A sealed besluit beside the tables of now, and what follows from the difference. */
export function HerbeoordeelPagina({ gelezen }: { readonly gelezen: GelezenHerbeoordeling }): ReactElement {
  const { besluit, zaakkenmerk, peildatum, nieuwste, toen, gevolg, opgevolgd, mag, eerder } = gelezen;
  const anders = gevolg !== null && gevolg.soort !== "zelfde" && gevolg.soort !== "nog-niet-bekend";
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <p>
          <Koppeling als={Link} los href={`/besluiten/${besluit.id}`}>
            ← Besluit {besluit.volgnummer}
          </Koppeling>
        </p>
        <Kop niveau={1}>
          De regels onder besluit {besluit.volgnummer}
          {zaakkenmerk === null ? "" : ` (${zaakkenmerk})`} zijn gewijzigd
        </Kop>
        <Alinea>
          Dit besluit is vastgesteld op {datumNl(besluit.vastgesteldOp)}
          {toen === null ? "" : `, met tabelversie ${toen}`}. Nu geldt tabelversie {nieuwste.nummer}. Het
          besluit verandert niet. Hier ziet u wat Deelwijzer nu zou antwoorden op dezelfde vraag, voor
          dezelfde dag ({datumNl(peildatum)}).
        </Alinea>
      </Stapel>
      {!anders ? (
        <LegeStaat kop="Er hoeft niets te gebeuren">
          <Alinea>Met de tabellen van nu is het antwoord hetzelfde.</Alinea>
        </LegeStaat>
      ) : (
        <>
          <Verschil gevolg={gevolg} nieuwste={nieuwste} toen={toen} />
          {opgevolgd ? (
            <Melding soort="info" kop="er komt al een nieuw besluit">
              <p>Dit besluit wordt vervangen. U hoeft hier niets meer te doen.</p>
            </Melding>
          ) : (
            <HerbeoordeelFormulier besluitId={besluit.id} tabelversieHash={nieuwste.hash} mag={mag} />
          )}
        </>
      )}
      {eerder.length === 0 ? null : (
        <Sectie kop={`Eerder bekeken (${eerder.length})`}>
          <Redenen
            aria-label="Wie dit besluit eerder opnieuw bekeek"
            items={eerder.map(({ id, vervolg, tabelversie, toelichting, door, op }) => ({
              id,
              tekst: `${door}, ${momentNl(op)}: ${VERVOLG[vervolg].kort}${tabelversie === null ? "" : ` (tabelversie ${tabelversie})`}`,
              onder: toelichting,
            }))}
          />
        </Sectie>
      )}
    </Stapel>
  );
}

function Verschil(props: {
  readonly gevolg: Gevolg;
  readonly nieuwste: GelezenHerbeoordeling["nieuwste"];
  readonly toen: number | null;
}): ReactElement {
  const { gevolg, nieuwste, toen } = props;
  if (gevolg.soort === "woord-weg")
    return (
      <Melding soort="let op" kop="een van uw keuzes bestaat niet meer">
        <p>{gevolg.melding}</p>
      </Melding>
    );
  return (
    <Sectie
      kop={gevolg.soort === "andere-uitkomst" ? "Het antwoord is nu anders" : "De eisen zijn nu anders"}
    >
      <Stapel ruimte="m">
        <GevolgInWoorden nieuwer={{ ...nieuwste, gevolg }} huidig={toen ?? nieuwste.nummer} />
        <Alinea maat="klein" gedempt>
          Omstandigheden van een persoon, zoals de leeftijd, tellen in deze vergelijking niet mee. Die staan
          versleuteld in het besluit.
        </Alinea>
      </Stapel>
    </Sectie>
  );
}
