"use client";

import { controleSchema, type Woordenlijst } from "@core/grondslagen";
import { Knop } from "@deelwijzer/ui";
import { useMemo, useState, type ReactElement } from "react";
import { hoofdletter, RICHTING_KORT, STAAT } from "../woorden/regel-in-woorden.ts";
import type { Filter } from "./filter.ts";
import { RichtingEnPartner, TekstFilter } from "./filtervelden.tsx";
import { KeuzeVeld } from "./keuze-veld.tsx";
import type { RegelRij } from "./regel-rij.ts";
import stijl from "./regels.module.css";
import { GEGEVENS_NIET_VERMELD } from "./selecteer-rijen.ts";

export type FilterbalkProps = {
  filter: Filter;
  wijzig: (deel: Partial<Filter>) => void;
  rijen: readonly RegelRij[];
  w: Woordenlijst;
  versieInAdres: number | null;
};

/** Search and filters. Without script it is a plain form that sends the same address. */
export function Filterbalk({ filter, wijzig, rijen, w, versieInAdres }: FilterbalkProps): ReactElement {
  const [open, setOpen] = useState(false);
  const keuzes = useMemo(() => keuzesVan(rijen, w), [rijen, w]);
  return (
    <form
      method="get"
      role="search"
      aria-label="Regels zoeken"
      action="/tabellen"
      className={`dw-niet-drukken ${stijl["filterbalk"]}`}
      onSubmit={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>("#gevonden")?.focus();
      }}
    >
      {versieInAdres === null ? null : <input type="hidden" name="versie" value={versieInAdres} />}
      {filter.domein === null ? null : <input type="hidden" name="domein" value={filter.domein} />}
      <TekstFilter filter={filter} wijzig={wijzig} />
      <div className={stijl["filterknop"]}>
        <Knop aria-expanded={open} aria-controls="filtervelden" onClick={() => setOpen(!open)}>
          {open ? "Filters verbergen" : "Meer filters"}
        </Knop>
      </div>
      <div id="filtervelden" className={stijl["filtervelden"]} data-open={open ? "ja" : "nee"}>
        <RichtingEnPartner
          filter={filter}
          wijzig={wijzig}
          richtingen={keuzes.richtingen}
          partners={keuzes.partners}
        />
        <KeuzeVeld
          name="gegevens"
          label="Gegevens"
          alle="Alle gegevens"
          opties={keuzes.gegevens}
          value={filter.gegevens}
          onChange={(gegevens) => wijzig({ gegevens })}
        />
        <KeuzeVeld
          name="staat"
          label="Staat"
          alle="Alle staten"
          opties={keuzes.staten}
          value={filter.staat}
          onChange={(staat) => wijzig({ staat: controleSchema.safeParse(staat).data ?? null })}
        />
      </div>
    </form>
  );
}

/** Only what occurs in this version can be chosen. */
function keuzesVan(rijen: readonly RegelRij[], w: Woordenlijst) {
  const komtVoor = (waarden: (rij: RegelRij) => readonly string[]) => new Set(rijen.flatMap(waarden));
  const partners = komtVoor(({ regel }) => regel.partners);
  const gegevens = komtVoor(({ regel }) => regel.gegevens.draagt);
  const richtingen = komtVoor(({ regel }) => regel.richtingen);
  const stil = rijen.some(({ regel }) => regel.gegevens.draagt.length === 0);
  return {
    partners: w.partners
      .filter(({ id }) => partners.has(id))
      .map(({ id, naam, aliassen }) => ({ id, label: naam, aliassen })),
    gegevens: [
      ...w.gegevens
        .filter(({ id }) => gegevens.has(id))
        .map(({ id, naam }) => ({ id, naam: hoofdletter(naam) })),
      ...(stil ? [{ id: GEGEVENS_NIET_VERMELD, naam: "Niet vermeld in de bron" }] : []),
    ],
    richtingen: w.richtingen
      .filter(({ id }) => richtingen.has(id))
      .map(({ id, naam }) => ({ id, naam: RICHTING_KORT[id] ?? naam })),
    staten: controleSchema.options.map((staat) => ({ id: staat, naam: STAAT[staat].woord })),
  };
}
