"use client";

import type { TabelversieInhoud } from "@core/grondslagen";
import { useMemo, type ReactElement } from "react";
import type { Filter } from "../../regels/filter.ts";
import { RichtingEnPartner, TekstFilter } from "../../regels/filtervelden.tsx";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { RICHTING_KORT } from "../../woorden/regel-in-woorden.ts";
import stijl from "../bewerken.module.css";
import { optiesVan } from "../velden/opties.ts";

export type ZoekbalkProps = {
  inhoud: TabelversieInhoud;
  filter: Filter;
  wijzig: (deel: Partial<Filter>) => void;
};

/** Which of the rules are shown: by word, domain, direction and partner. */
export function Zoekbalk({ inhoud, filter, wijzig }: ZoekbalkProps): ReactElement {
  const w = inhoud.woordenlijst;
  const partners = useMemo(() => optiesVan(w.partners), [w]);
  const wet = (id: string) => w.wetten.find((een) => een.id === id)?.naam ?? id;
  return (
    <form
      method="get"
      role="search"
      aria-label="Regels zoeken"
      className={stijl["kiesbalk"]}
      onSubmit={(event) => {
        event.preventDefault();
        document.getElementById("gevonden")?.focus();
      }}
    >
      <TekstFilter filter={filter} wijzig={wijzig} />
      <KeuzeVeld
        name="domein"
        label="Domein en wet"
        alle="Alle domeinen"
        opties={w.domeinen.map(({ id, naam, wet: eigen }) => ({
          id,
          naam: naam === wet(eigen) ? naam : `${naam} (${wet(eigen)})`,
        }))}
        value={filter.domein}
        onChange={(domein) => wijzig({ domein })}
      />
      <RichtingEnPartner
        filter={filter}
        wijzig={wijzig}
        richtingen={Object.entries(RICHTING_KORT).map(([id, naam]) => ({ id, naam }))}
        partners={partners}
      />
    </form>
  );
}
