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
import { useMemo, type ReactElement, type ReactNode } from "react";
import { schrijfAdres } from "../opzoeken/adres.ts";
import type { Cel, Celantwoord } from "./cel.ts";
import { MatrixUitleg, WOORD } from "./matrix-uitleg.tsx";
import type { Matrix } from "./matrix.ts";
import { useCellen, type Cellen } from "./use-cellen.ts";
import stijl from "./matrix.module.css";

export type MatrixTabelProps = {
  matrix: Matrix;
  versie: Tabelversie;
  /** The version as the chosen bill would make it; without a bill the version itself. */
  recht: Tabelversie;
  kennis: Kennis;
  laag: Gemeentelaag;
  vandaag: Datum;
};

/** Domains beside each other, partners under each other; on a phone a card for every partner. */
export function MatrixTabel(props: MatrixTabelProps): ReactElement {
  const { matrix, versie, recht, kennis, laag, vandaag } = props;
  const cellen = useCellen(matrix, versie, kennis, laag);
  const klaar = matrix.partners.every(({ id }) => cellen.has(id));
  const bijschrift = bijschriftVan(matrix, recht, kennis);
  const w = useMemo(
    () => versieMetPartners(recht, laag, matrix.vraag.peildatum).inhoud.woordenlijst,
    [recht, laag, matrix],
  );
  const doelnaam = (doel: string) => naamVanDoel(w.doelen, doel);
  return (
    <Stapel ruimte="m">
      <DrukOpmaak kop={`Overzicht: ${bijschrift}`} voet={`Tabelversie ${versie.nummer}`} />
      <MatrixUitleg />
      <p role="status" className={stijl["stand"]}>
        {klaar
          ? `${matrix.partners.length} ${matrix.partners.length === 1 ? "partner" : "partners"}.${anders(matrix, cellen)}`
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
  return (
    <StilleLink href={`/opzoeken?${schrijfAdres(cel.vraag, vandaag)}`} className={stijl["vak"]}>
      <Antwoordregel antwoord={cel} doelnaam={doelnaam} vooraf={cel.nu === null ? null : "Dan"}>
        {" "}
        voor {domein.naam} en {partner.naam}
      </Antwoordregel>
      {cel.nu === null ? null : <Antwoordregel antwoord={cel.nu} doelnaam={doelnaam} vooraf="Nu" />}
    </StilleLink>
  );
}

type AntwoordregelProps = {
  antwoord: Celantwoord;
  doelnaam: (doel: string) => string;
  /** Beside each other what would be and what is: then each says which it is. */
  vooraf: "Dan" | "Nu" | null;
  /** What only a screen reader needs: it reads the link apart from its row and column. */
  children?: ReactNode;
};

function Antwoordregel({ antwoord, doelnaam, vooraf, children }: AntwoordregelProps): ReactElement {
  const { vraag, oordeel, andereDoelen } = antwoord;
  return (
    <>
      {vooraf === null ? (
        <Merkje toon={toonVan(oordeel)} teken>
          {WOORD[oordeel]}
        </Merkje>
      ) : (
        <span className={vooraf === "Dan" ? stijl["dan"] : stijl["nu"]}>
          {vooraf}: {WOORD[oordeel]}
        </span>
      )}
      {children === undefined ? null : <VisueelVerborgen>{children}</VisueelVerborgen>}
      {vraag.doel === null ? null : (
        <span className={stijl["doel"]}>
          <VisueelVerborgen>, doel: </VisueelVerborgen>
          {doelnaam(vraag.doel)}
          {andereDoelen > 0 ? ` en nog ${andereDoelen} ${andereDoelen === 1 ? "doel" : "doelen"}` : null}
        </span>
      )}
    </>
  );
}

/** How much a bill would change in this table. */
function anders({ vraag }: Matrix, cellen: Cellen): string {
  if (vraag.wetsvoorstel === undefined) return "";
  const aantal = [...cellen.values()].flatMap((rij) => [...rij.values()].filter((cel) => cel?.nu)).length;
  if (aantal === 0) return " Het voorstel verandert in deze tabel niets.";
  return aantal === 1 ? " Het voorstel verandert 1 vakje." : ` Het voorstel verandert ${aantal} vakjes.`;
}

/** "Vragen aan een partner: gewone persoonsgegevens van uw cliënt. Geldend op 22 november 2026, tabelversie 12." */
function bijschriftVan({ vraag }: Matrix, { inhoud, nummer }: Tabelversie, { register }: Kennis): string {
  const w = inhoud.woordenlijst;
  const gegevens = vraag.gegevens.map((soort) => inZin(w, "gegevens", soort)).join(" en ");
  const wie = vraag.betrokkene === null ? "" : ` van ${inZin(w, "betrokkenen", vraag.betrokkene)}`;
  const wat = BIJSCHRIFT[vraag.richting ?? ""] ?? vraag.richting;
  const voorstel = register.wetsvoorstellen.find(({ dossiernummer }) => dossiernummer === vraag.wetsvoorstel);
  const alsof = voorstel === undefined ? "" : ` Alsof dit al wet is: ${voorstel.titel}.`;
  return `${wat}: ${gegevens}${wie}. Geldend op ${datumInWoorden(vraag.peildatum)}, tabelversie ${nummer}.${alsof}`;
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
