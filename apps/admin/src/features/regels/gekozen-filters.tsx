import { naam, type Wijzigingenregister, type Woordenlijst } from "@core/grondslagen";
import type { ReactElement } from "react";
import { RICHTING_KORT, STAAT } from "../woorden/regel-in-woorden.ts";
import { AdresLink } from "./adres-link.tsx";
import { adres, LEEG_FILTER, schrijfFilter, type Filter } from "./filter.ts";
import stijl from "./regels.module.css";
import { GEGEVENS_NIET_VERMELD } from "./selecteer-rijen.ts";

export type GekozenFiltersProps = {
  filter: Filter;
  w: Woordenlijst;
  register: Wijzigingenregister;
  versieInAdres: number | null;
};

/** What is filtered on, each with a link that takes it away. */
export function GekozenFilters(props: GekozenFiltersProps): ReactElement | null {
  const { filter, versieInAdres } = props;
  const gekozen = gekozenVan(props);
  if (gekozen.length === 0) return null;
  const naar = (anders: Filter) => adres("/tabellen", schrijfFilter(anders, versieInAdres));
  return (
    <ul role="list" aria-label="Gekozen filters" className={`dw-niet-drukken ${stijl["gekozen"]}`}>
      {gekozen.map(({ veld, tekst }) => (
        <li key={veld}>
          <AdresLink className={stijl["wis"]} href={naar({ ...filter, [veld]: LEEG_FILTER[veld] })}>
            <span className="dw-visueel-verborgen">Haal weg: </span>
            {tekst}
            <span aria-hidden="true" className={stijl["kruis"]}>
              ×
            </span>
          </AdresLink>
        </li>
      ))}
      <li>
        <AdresLink
          className="dw-koppeling dw-koppeling--los"
          href={naar({ ...LEEG_FILTER, domein: filter.domein })}
        >
          Wis alle filters
        </AdresLink>
      </li>
    </ul>
  );
}

function gekozenVan({ filter, w, register }: GekozenFiltersProps): { veld: keyof Filter; tekst: string }[] {
  const wijziging = register.aankondigingen.find(({ id }) => id === filter.wijziging);
  const teksten: Partial<Record<keyof Filter, string | null>> = {
    zoek: filter.zoek.trim() === "" ? null : `Tekst: “${filter.zoek.trim()}”`,
    richting: filter.richting && `Richting: ${RICHTING_KORT[filter.richting] ?? filter.richting}`,
    partner: filter.partner && `Partner: ${naam(w, "partners", filter.partner)}`,
    doel: filter.doel && `Doel: ${naam(w, "doelen", filter.doel)}`,
    gegevens:
      filter.gegevens &&
      `Gegevens: ${filter.gegevens === GEGEVENS_NIET_VERMELD ? "niet vermeld" : naam(w, "gegevens", filter.gegevens)}`,
    staat: filter.staat && `Staat: ${STAAT[filter.staat].woord}`,
    wijziging: filter.wijziging && `Geraakt door: ${wijziging?.titel ?? filter.wijziging}`,
  };
  return (Object.keys(teksten) as (keyof Filter)[]).flatMap((veld) => {
    const tekst = teksten[veld];
    return tekst ? [{ veld, tekst }] : [];
  });
}
