"use client";

import type { Tabelversie, Term } from "@core/grondslagen";
import { DrukOpmaak, Koppeling, Kop, LegeStaat, Stapel, Tabbladen, Tabel, Zoekveld } from "@deelwijzer/ui";
import Link from "next/link";
import { useMemo, type ReactElement } from "react";
import { adres } from "../regels/filter.ts";
import { useFilter } from "../regels/use-filter.ts";
import { aantalInWoorden, hoofdletter } from "../woorden/regel-in-woorden.ts";
import { LIJSTEN, lijstVan, soortVan, type Lijst } from "./lijsten.ts";
import stijl from "./woordenlijst.module.css";
import { zoekTermen } from "./zoek-termen.ts";

export type WoordenlijstPaginaProps = {
  versie: Tabelversie;
  lijstId: Lijst["id"];
  /** Number of the version when it is not the one that answers. */
  versieInAdres: number | null;
};

/** The words a question may use, with their other names and the rules that use them. */
export function WoordenlijstPagina({
  versie,
  lijstId,
  versieInAdres,
}: WoordenlijstPaginaProps): ReactElement {
  const lijst = lijstVan(lijstId);
  const [filter, wijzig] = useFilter(versieInAdres, `lijst=${lijst.id}`);
  const termen: readonly Term[] = versie.inhoud.woordenlijst[lijst.id];
  const gevonden = useMemo(() => zoekTermen(termen, filter.zoek), [termen, filter.zoek]);
  const metVersie = versieInAdres === null ? "" : `&versie=${versieInAdres}`;
  return (
    <Stapel ruimte="l">
      <DrukOpmaak
        kop={`Deelwijzer beheer – woordenlijst van tabelversie ${versie.nummer}`}
        voet={versie.hash}
      />
      <Kop niveau={1}>Woordenlijst</Kop>
      <Tabbladen
        label="Lijsten"
        als={Link}
        items={LIJSTEN.map(({ id, naam }) => ({
          href: `/woordenlijst?lijst=${id}${metVersie}`,
          label: naam,
          huidig: id === lijst.id,
        }))}
      />
      <form
        method="get"
        role="search"
        aria-label="Woorden zoeken"
        action="/woordenlijst"
        className="dw-niet-drukken"
        onSubmit={(event) => event.preventDefault()}
      >
        <input type="hidden" name="lijst" value={lijst.id} />
        {versieInAdres === null ? null : <input type="hidden" name="versie" value={versieInAdres} />}
        <Zoekveld
          name="zoek"
          label={`Zoek in ${lijst.naam.toLowerCase()}`}
          value={filter.zoek}
          maxLength={120}
          onChange={(event) => wijzig({ zoek: event.target.value })}
        />
      </form>
      <p role="status">
        <strong>{aantalVan(gevonden.length, termen.length, lijst)}</strong>
      </p>
      {gevonden.length === 0 ? (
        <LegeStaat kop={`Geen ${lijst.eenheid.een} gevonden`}>
          <p>Zoek met een ander woord. De lijst kent ook andere namen en vergeeft tikfouten.</p>
        </LegeStaat>
      ) : (
        <Termentabel {...{ versie, lijst, versieInAdres }} termen={gevonden} />
      )}
    </Stapel>
  );
}

function aantalVan(gevonden: number, alle: number, { eenheid }: Lijst): string {
  const woord = alle === 1 ? eenheid.een : eenheid.meer;
  return gevonden === alle ? `${alle} ${woord}` : `${gevonden} van ${alle} ${woord}`;
}

type InLijst = Omit<WoordenlijstPaginaProps, "lijstId"> & { lijst: Lijst };

function Termentabel({
  versie,
  lijst,
  versieInAdres,
  termen,
}: InLijst & { termen: readonly Term[] }): ReactElement {
  const metSoort = lijst.id === "partners";
  return (
    <div className={stijl["termen"]}>
      <Tabel
        bijschrift={`Woordenlijst: ${lijst.naam.toLowerCase()}`}
        bijschriftVerborgen
        kaarten
        kolommen={[
          { id: "naam", kop: "Naam", rijkop: true },
          { id: "aliassen", kop: "Ook bekend als" },
          { id: "toelichting", kop: "Wat het is" },
          ...(metSoort ? [{ id: "soort", kop: "Soort" }] : []),
          { id: "gebruikt", kop: "Gebruikt in" },
        ]}
        rijen={termen.map((term) => ({
          id: term.id,
          cellen: {
            naam: (
              <>
                {hoofdletter(term.naam)}
                <span className={stijl["id"]}>{term.id}</span>
              </>
            ),
            aliassen: term.aliassen.length === 0 ? "Geen andere naam" : term.aliassen.join(", "),
            toelichting: term.toelichting ?? "Geen uitleg",
            soort: soortVan(term),
            gebruikt: <Gebruikt {...{ versie, lijst, versieInAdres, term }} />,
          },
        }))}
      />
    </div>
  );
}

function Gebruikt({ versie, lijst, versieInAdres, term }: InLijst & { term: Term }): ReactElement {
  const aantal = versie.inhoud.regels.filter((regel) => lijst.gebruikt(regel, term.id)).length;
  if (aantal === 0) return <span className={stijl["stil"]}>Geen regel</span>;
  const tekst = aantalInWoorden(aantal, aantal);
  if (lijst.filter === null) return <span>{tekst}</span>;
  const zoekdeel = new URLSearchParams({
    ...(versieInAdres === null ? {} : { versie: String(versieInAdres) }),
    [lijst.filter]: term.id,
  });
  return (
    <Koppeling als={Link} href={adres("/tabellen", zoekdeel.toString())}>
      {tekst}
      <span className="dw-visueel-verborgen"> met {term.naam}</span>
    </Koppeling>
  );
}
