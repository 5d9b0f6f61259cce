"use client";

import {
  datumInWoorden,
  inZin,
  type Datum,
  type DomeinTerm,
  type Gemeentelaag,
  type Kennis,
  type PartnerTerm,
  type Tabelversie,
} from "@core/grondslagen";
import { toonVan, versieMetPartners } from "@deelwijzer/grondslagen-react";
import { DrukOpmaak, Merkje, Stapel, Tabel, VisueelVerborgen } from "@deelwijzer/ui";
import { StilleLink } from "../opzoeken/stille-link.tsx";
import { useMemo, type ReactElement } from "react";
import { schrijfAdres } from "../opzoeken/adres.ts";
import type { Cel } from "./cel.ts";
import { MatrixUitleg, WOORD } from "./matrix-uitleg.tsx";
import type { Matrix } from "./matrix.ts";
import { useCellen } from "./use-cellen.ts";
import stijl from "./matrix.module.css";

export type MatrixTabelProps = {
  matrix: Matrix;
  versie: Tabelversie;
  kennis: Kennis;
  laag: Gemeentelaag;
  vandaag: Datum;
};

/** Domains beside each other, partners under each other; on a phone a card for every partner. */
export function MatrixTabel({ matrix, versie, kennis, laag, vandaag }: MatrixTabelProps): ReactElement {
  const cellen = useCellen(matrix, versie, kennis, laag);
  const klaar = matrix.partners.every(({ id }) => cellen.has(id));
  const bijschrift = bijschriftVan(matrix, versie);
  const w = useMemo(
    () => versieMetPartners(versie, laag, matrix.vraag.peildatum).inhoud.woordenlijst,
    [versie, laag, matrix],
  );
  const doelnaam = (doel: string) => naamVanDoel(w.doelen, doel);
  return (
    <Stapel ruimte="m">
      <DrukOpmaak kop={`Overzicht: ${bijschrift}`} voet={`Tabelversie ${versie.nummer}`} />
      <MatrixUitleg />
      <p role="status" className={stijl["stand"]}>
        {klaar
          ? `${matrix.partners.length} ${matrix.partners.length === 1 ? "partner" : "partners"}.`
          : `Bezig: ${cellen.size} van ${matrix.partners.length} partners.`}
      </p>
      <div className={stijl["tabel"]} aria-busy={!klaar}>
        <Tabel
          kaarten
          bijschrift={bijschrift}
          kolommen={[
            { id: "partner", kop: "Partner", rijkop: true },
            ...matrix.domeinen.map(({ id, naam }) => ({ id, kop: naam })),
          ]}
          rijen={matrix.partners.map((partner) => ({
            id: `partner-${partner.id}`,
            cellen: {
              partner: naamMetHoofdletter(partner),
              ...Object.fromEntries(
                matrix.domeinen.map((domein) => [
                  domein.id,
                  <Vak
                    key={domein.id}
                    {...{ domein, partner, vandaag, doelnaam }}
                    cel={cellen.get(partner.id)?.get(domein.id)}
                  />,
                ]),
              ),
            },
          }))}
          leeg="Geen regel noemt hier een partner. Kies iets anders, of toon ook de partners zonder regel."
        />
      </div>
    </Stapel>
  );
}

type VakProps = {
  /** Null: the domain holds the data itself. Undefined: not worked out yet. */
  cel: Cel | null | undefined;
  domein: DomeinTerm;
  partner: PartnerTerm;
  vandaag: Datum;
  doelnaam: (doel: string) => string;
};

function Vak({ cel, domein, partner, vandaag, doelnaam }: VakProps): ReactElement {
  if (cel === undefined) return <span className={stijl["rustig"]}>…</span>;
  if (cel === null) return <span className={stijl["rustig"]}>Eigen gegevens</span>;
  const { doel } = cel.vraag;
  return (
    <StilleLink href={`/opzoeken?${schrijfAdres(cel.vraag, vandaag)}`} className={stijl["vak"]}>
      <Merkje toon={toonVan(cel.oordeel)} teken>
        {WOORD[cel.oordeel]}
      </Merkje>
      <VisueelVerborgen>
        {" "}
        voor {domein.naam} en {partner.naam}
      </VisueelVerborgen>
      {doel === null ? null : (
        <span className={stijl["doel"]}>
          <VisueelVerborgen>, doel: </VisueelVerborgen>
          {doelnaam(doel)}
          {cel.andereDoelen > 0
            ? ` en nog ${cel.andereDoelen} ${cel.andereDoelen === 1 ? "doel" : "doelen"}`
            : null}
        </span>
      )}
    </StilleLink>
  );
}

/** "Vragen aan een partner: gewone persoonsgegevens van uw cliënt. Geldend op 22 november 2026, tabelversie 12." */
function bijschriftVan({ vraag }: Matrix, { inhoud, nummer }: Tabelversie): string {
  const w = inhoud.woordenlijst;
  const gegevens = vraag.gegevens.map((soort) => inZin(w, "gegevens", soort)).join(" en ");
  const wie = vraag.betrokkene === null ? "" : ` van ${inZin(w, "betrokkenen", vraag.betrokkene)}`;
  const wat = BIJSCHRIFT[vraag.richting ?? ""] ?? vraag.richting;
  return `${wat}: ${gegevens}${wie}. Geldend op ${datumInWoorden(vraag.peildatum)}, tabelversie ${nummer}.`;
}

const BIJSCHRIFT: Record<string, string> = {
  intern: "Gebruiken wat een ander domein heeft",
  verstrekken: "Geven aan een partner",
  opvragen: "Vragen aan een partner",
  uitwisselen: "Geven én vragen",
};

function naamMetHoofdletter({ naam }: PartnerTerm): string {
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}

function naamVanDoel(doelen: readonly { id: string; naam: string }[], doel: string): string {
  return doelen.find(({ id }) => id === doel)?.naam ?? doel;
}
