import { optiesVan, waardeVan, type Woordenlijst, type StapVraag } from "@core/grondslagen";
import { Keuzelijst, VeldGroep, type Eenheid, type ZoekOptie } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Keuzekaarten } from "./keuzekaarten.tsx";
import { magLeeg, onderVraag, Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";

/** So many choices still fit on cards; more are searched. */
const KAARTEN_TOT = 8;

const EENHEID: Partial<Record<NonNullable<StapVraag["uit"]>, Eenheid>> = {
  partners: { een: "partner", meer: "partners" },
  doelen: { een: "doel", meer: "doelen" },
  herkomst: { een: "herkomst", meer: "herkomsten" },
};

/** One choice: cards while there are few, a searchable list when there are many. */
export function KeuzeVraag(props: VraagProps): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau, fout, bijTwijfel } = props;
  const gekozen = waardeVan(vraag, "keuze", antwoorden) ?? null;
  const opties = props.opties ?? zoekOptiesVan(vraag, woordenlijst);
  const optioneel = magLeeg(vraag);
  if (opties.length > KAARTEN_TOT) {
    return (
      <div className="gr-vraag">
        <Keuzelijst
          name={vraag.id}
          label={vraag.titel}
          groot
          kopNiveau={niveau}
          {...(optioneel ? { optioneel } : {})}
          toelichting={vraag.hulp}
          fout={fout}
          onder={onderVraag(vraag, false)}
          opties={opties}
          value={gekozen}
          onChange={onChange}
          {...(vraag.uit !== undefined && EENHEID[vraag.uit] ? { eenheid: EENHEID[vraag.uit] } : {})}
        />
        <Waarom vraag={vraag} />
      </div>
    );
  }
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      {...(optioneel ? { optioneel } : {})}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, false)}
    >
      <Waarom vraag={vraag} />
      <Keuzekaarten
        id={vraag.id}
        name={vraag.id}
        gekozen={gekozen === null ? [] : [gekozen]}
        kaarten={opties.map(({ id, label, toelichting }) => ({ value: id, label, toelichting }))}
        onKies={onChange}
      />
      {gekozen === "twijfel" ? bijTwijfel : null}
    </VeldGroep>
  );
}

/** Any number of choices. */
export function MeerkeuzeVraag(props: VraagProps): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau, fout } = props;
  const gekozen = waardeVan(vraag, "meerkeuze", antwoorden) ?? [];
  const opties = props.opties ?? zoekOptiesVan(vraag, woordenlijst);
  const wissel = (id: string) =>
    onChange(
      opties
        .map((optie) => optie.id)
        .filter((optie) => (optie === id ? !gekozen.includes(id) : gekozen.includes(optie))),
    );
  return (
    <VeldGroep
      id={vraag.id}
      label={vraag.titel}
      groot
      kopNiveau={niveau}
      toelichting={vraag.hulp}
      fout={fout}
      onder={onderVraag(vraag, false)}
    >
      <Waarom vraag={vraag} />
      <Keuzekaarten
        id={vraag.id}
        name={vraag.id}
        meer
        gekozen={gekozen}
        kaarten={opties.map(({ id, label, toelichting }) => ({ value: id, label, toelichting }))}
        onKies={wissel}
      />
    </VeldGroep>
  );
}

function zoekOptiesVan(vraag: StapVraag, w: Woordenlijst): ZoekOptie[] {
  return optiesVan(vraag, w).map(({ id, tekst, hulp }) => {
    const aliassen =
      vraag.uit === undefined ? [] : (w[vraag.uit].find((term) => term.id === id)?.aliassen ?? []);
    return {
      id,
      label: tekst.charAt(0).toUpperCase() + tekst.slice(1),
      aliassen,
      ...(hulp === undefined ? {} : { toelichting: hulp }),
    };
  });
}
