"use client";

import {
  naam as naamVan,
  type Datum,
  type Tabelversie,
  type Wijzigingenregister,
  type Woordenlijst,
} from "@core/grondslagen";
import { DrukOpmaak, Kop, LegeStaat, Sectie, Stapel, Tabbladen } from "@deelwijzer/ui";
import { useDeferredValue, useMemo, type ReactElement } from "react";
import { aantalInWoorden, RICHTING_KORT } from "../woorden/regel-in-woorden.ts";
import { AdresLink } from "./adres-link.tsx";
import { adres, isLeeg, LEEG_FILTER, schrijfFilter } from "./filter.ts";
import { Filterbalk } from "./filterbalk.tsx";
import { GekozenFilters } from "./gekozen-filters.tsx";
import { rijenVan } from "./regel-rij.ts";
import { Leeswijzer } from "./leeswijzer.tsx";
import { RegelTabel } from "./regel-tabel.tsx";
import stijl from "./regels.module.css";
import { groepeerPerTabel, selecteerRijen, type Tabelgroep } from "./selecteer-rijen.ts";
import { Uitspraken } from "./uitspraken.tsx";
import { useFilter } from "./use-filter.ts";

export type RegelsOverzichtProps = {
  versie: Tabelversie;
  register: Wijzigingenregister;
  /** Number of the version when it is not the one that answers: then it stays in every address. */
  versieInAdres: number | null;
  vandaag: Datum;
};

/** The rules of one version, per table of the source; searched and filtered in the browser. */
export function RegelsOverzicht(props: RegelsOverzichtProps): ReactElement {
  const { versie, register, versieInAdres, vandaag } = props;
  const w = versie.inhoud.woordenlijst;
  const [filter, wijzig] = useFilter(versieInAdres);
  const getoond = useDeferredValue(filter);
  const alle = useMemo(() => rijenVan(versie, register), [versie, register]);
  const overal = useMemo(() => selecteerRijen(alle, { ...getoond, domein: null }), [alle, getoond]);
  const rijen = overal.rijen.filter(
    ({ regel }) => getoond.domein === null || regel.domein === getoond.domein,
  );
  const groepen = groepeerPerTabel(rijen);
  const naar = (domein: string | null) =>
    adres("/tabellen", schrijfFilter({ ...filter, domein }, versieInAdres));
  const tab = (domein: string | null, label: string, aantal: number) => ({
    href: naar(domein),
    label: (
      <>
        {label} <span className={stijl["aantal"]}>{aantal}</span>
      </>
    ),
    huidig: filter.domein === domein,
  });
  return (
    <Stapel ruimte="l">
      <DrukOpmaak kop={`Deelwijzer beheer – tabelversie ${versie.nummer}`} voet={versie.hash} />
      <Stapel ruimte="s">
        <Kop niveau={1}>Tabellen</Kop>
        <p className={stijl["onderkop"]}>{versie.inhoud.titel}</p>
      </Stapel>
      <Tabbladen
        label="Domeinen"
        als={AdresLink}
        items={[
          tab(null, "Alle domeinen", overal.rijen.length),
          ...w.domeinen.map(({ id, naam }) =>
            tab(id, naam, overal.rijen.filter(({ regel }) => regel.domein === id).length),
          ),
        ]}
      />
      <Filterbalk filter={filter} wijzig={wijzig} rijen={alle} w={w} versieInAdres={versieInAdres} />
      <Stapel ruimte="s">
        <div className={stijl["gevondenrij"]}>
          <p id="gevonden" tabIndex={-1} role="status" className={stijl["gevonden"]}>
            <strong>{aantalInWoorden(rijen.length, alle.length)}</strong>
            {overal.lijktErop && rijen.length > 0
              ? `. Niets heeft precies “${getoond.zoek.trim()}”; dit lijkt erop.`
              : null}
          </p>
          <div className={`dw-niet-drukken ${stijl["leeswijzer"]}`}>
            <Leeswijzer />
          </div>
          <Springen groepen={groepen} w={w} />
        </div>
        <GekozenFilters filter={filter} w={w} register={register} versieInAdres={versieInAdres} />
      </Stapel>
      {groepen.length === 0 ? (
        <NietsGevonden {...props} leeg={isLeeg({ ...getoond, domein: null })} domein={getoond.domein} />
      ) : (
        <Stapel ruimte="xl">
          {groepen.map((groep) => (
            <Sectie key={groep.id} id={`groep-${groep.id}`} kop={koptekst(groep, versie)}>
              <RegelTabel
                bijschrift={`${koptekst(groep, versie)}, ${aantalInWoorden(groep.rijen.length, groep.rijen.length)}`}
                rijen={groep.rijen}
                zoekdeel={schrijfFilter(getoond, versieInAdres)}
                vandaag={vandaag}
              />
            </Sectie>
          ))}
        </Stapel>
      )}
      {isLeeg({ ...getoond, domein: null }) ? <Uitspraken versie={versie} domein={getoond.domein} /> : null}
    </Stapel>
  );
}

/** "Tabel 1A: Wmo 2015, verstrekken", or "Wmo 2015, verstrekken" for what comes from the law itself. */
function koptekst({ tabel, domein, rijen }: Tabelgroep, { inhoud }: Tabelversie): string {
  const term = inhoud.woordenlijst.domeinen.find(({ id }) => id === domein);
  const wet = inhoud.woordenlijst.wetten.find(({ id }) => id === term?.wet)?.naam ?? domein;
  return `${tabel === null ? "" : `Tabel ${tabel}: `}${wet}, ${richtingen(rijen)}`;
}

function richtingen(rijen: Tabelgroep["rijen"]): string {
  const alle = [...new Set(rijen.flatMap(({ regel }) => regel.richtingen))];
  return alle.map((richting) => (RICHTING_KORT[richting] ?? richting).toLowerCase()).join(" en ");
}

function Springen({ groepen, w }: { groepen: readonly Tabelgroep[]; w: Woordenlijst }): ReactElement | null {
  if (groepen.length < 2) return null;
  return (
    <nav aria-label="Ga naar een groep regels" className={`dw-niet-drukken ${stijl["springen"]}`}>
      <span aria-hidden="true">Ga naar</span>
      <ul role="list">
        {groepen.map(({ id, tabel, domein, rijen }) => (
          <li key={id}>
            <a className="dw-koppeling dw-koppeling--los" href={`#groep-${id}`}>
              {tabel === null ? `${naamVan(w, "domeinen", domein)}, ${richtingen(rijen)}` : `Tabel ${tabel}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NietsGevonden({
  versie,
  versieInAdres,
  leeg,
  domein,
}: RegelsOverzichtProps & { leeg: boolean; domein: string | null }): ReactElement {
  const naam = versie.inhoud.woordenlijst.domeinen.find(({ id }) => id === domein)?.naam;
  if (leeg)
    return (
      <LegeStaat kop={naam === undefined ? "Deze tabelversie heeft geen regels" : `Geen regels voor ${naam}`}>
        <p>In deze tabelversie staat hier geen enkele regel. Dat zegt niet dat er geen wet is.</p>
      </LegeStaat>
    );
  return (
    <LegeStaat
      kop="Geen regels gevonden"
      actie={
        <AdresLink
          className="dw-knop dw-knop--secundair"
          href={adres("/tabellen", schrijfFilter({ ...LEEG_FILTER, domein }, versieInAdres))}
        >
          Wis alle filters
        </AdresLink>
      }
    >
      <p>
        Geen enkele regel{naam === undefined ? "" : ` van ${naam}`} past bij wat u zoekt. Kies minder filters,
        of zoek met een ander woord.
      </p>
    </LegeStaat>
  );
}
