"use client";

import { kiesTabelversie, type Datum, type Gemeentelaag, type Kennis } from "@core/grondslagen";
import { Alinea, Kop, LegeStaat, Sectie, Stapel, zoekOpties } from "@deelwijzer/ui";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { versieMetPartners } from "@deelwijzer/grondslagen-react";
import { MetKennis, type WijzerProps } from "../opzoeken/met-kennis.tsx";
import {
  begripAnker,
  BEGRIPSOORT_NAAM,
  begrippenVan,
  type Begrip,
  type Begripsoort,
} from "./begrippen-van.ts";
import stijl from "./begrippen.module.css";

/** What every word means that an answer uses. */
export function Begrippen(props: WijzerProps): ReactElement {
  return (
    <Stapel ruimte="l">
      <div>
        <Kop niveau={1}>Begrippen</Kop>
        <Alinea>Wat de woorden in een antwoord betekenen.</Alinea>
      </div>
      <MetKennis {...props} daarna="Daarna ziet u wat elk woord betekent.">
        {(stand) => <Lijst {...stand} />}
      </MetKennis>
    </Stapel>
  );
}

function Lijst({
  kennis,
  vandaag,
  laag,
}: {
  kennis: Kennis;
  vandaag: Datum;
  laag: Gemeentelaag;
}): ReactElement {
  const [tekst, setTekst] = useState("");
  const begrippen = useMemo(() => {
    const gekozen = kiesTabelversie(kennis, null);
    if ("fout" in gekozen) return [];
    const { woordenlijst } = versieMetPartners(gekozen.versie, laag, vandaag).inhoud;
    return begrippenVan(woordenlijst).map((begrip) => ({
      ...begrip,
      id: begripAnker(begrip),
      label: begrip.naam,
      toelichting: begrip.uitleg,
    }));
  }, [kennis, laag, vandaag]);
  useEffect(() => {
    // The words come after the page: the browser looked for the place in the address too early.
    const { hash } = window.location;
    if (hash !== "") document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, []);
  const gevonden = useMemo(() => zoekOpties(begrippen, tekst).map(({ optie }) => optie), [begrippen, tekst]);
  const soorten = (Object.keys(BEGRIPSOORT_NAAM) as Begripsoort[]).filter((soort) =>
    gevonden.some((begrip) => begrip.soort === soort),
  );
  return (
    <Stapel ruimte="xl">
      <div className={stijl["zoek"]}>
        <div className="dw-veld">
          <label className="dw-veld__label" htmlFor="begrip-zoeken">
            Zoek een woord
          </label>
          <input
            id="begrip-zoeken"
            type="search"
            autoComplete="off"
            className="dw-invoer"
            value={tekst}
            onChange={(event) => setTekst(event.target.value.slice(0, 200))}
          />
        </div>
        <p role="status" className={stijl["aantal"]}>
          {gevonden.length === 1 ? "1 woord" : `${gevonden.length} woorden`}
        </p>
      </div>
      {soorten.map((soort) => (
        <Sectie key={soort} kop={BEGRIPSOORT_NAAM[soort]} maat="m">
          <dl className={stijl["lijst"]}>
            {gevonden
              .filter((begrip) => begrip.soort === soort)
              .map((begrip) => (
                <Woord key={begrip.id} begrip={begrip} />
              ))}
          </dl>
        </Sectie>
      ))}
      {gevonden.length === 0 ? (
        <LegeStaat kop="Geen woord gevonden">
          <p>Probeer een ander woord, of een deel ervan.</p>
        </LegeStaat>
      ) : null}
    </Stapel>
  );
}

function Woord({ begrip }: { begrip: Begrip }): ReactElement {
  const { id, naam, uitleg, aliassen, artikel } = begrip;
  return (
    <div id={id} className={stijl["woord"]}>
      <dt>{naam}</dt>
      <dd>
        {uitleg}
        {artikel === undefined ? null : <span className={stijl["klein"]}> {artikel}.</span>}
        {aliassen.length === 0 ? null : <span className={stijl["klein"]}> Ook: {aliassen.join(", ")}.</span>}
      </dd>
    </div>
  );
}
