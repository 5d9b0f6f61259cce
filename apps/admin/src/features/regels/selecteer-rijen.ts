import { zoekVergevend } from "@deelwijzer/ui";
import type { Filter } from "./filter.ts";
import type { RegelRij } from "./regel-rij.ts";

export interface Selectie {
  readonly rijen: readonly RegelRij[];
  /** Nothing had the words as typed; these look like them. */
  readonly lijktErop: boolean;
}

/** The rules that fit the filter, in the order of the tables. */
export function selecteerRijen(alle: readonly RegelRij[], filter: Filter): Selectie {
  const gefilterd = alle.filter((rij) => past(rij, filter));
  if (filter.zoek.trim() === "") return { rijen: gefilterd, lijktErop: false };
  const { treffers, lijktErop } = zoekVergevend(
    gefilterd.map(({ zoekbaar }) => zoekbaar),
    filter.zoek,
  );
  const gevonden = new Set(treffers.map(({ optie }) => optie.id));
  return { rijen: gefilterd.filter(({ regel }) => gevonden.has(regel.id)), lijktErop };
}

function past({ regel, wijzigingen }: RegelRij, filter: Filter): boolean {
  return (
    (filter.domein === null || regel.domein === filter.domein) &&
    (filter.richting === null || regel.richtingen.includes(filter.richting)) &&
    (filter.partner === null || regel.partners.includes(filter.partner)) &&
    (filter.doel === null || (regel.doelen !== "zwijgt" && regel.doelen.includes(filter.doel))) &&
    (filter.gegevens === null || pastGegevens(regel.gegevens, filter.gegevens)) &&
    (filter.staat === null || regel.controle === filter.staat) &&
    (filter.wijziging === null || wijzigingen.some(({ id }) => id === filter.wijziging))
  );
}

/** The choice beside the kinds of data: rules whose source has no word on data. */
export const GEGEVENS_NIET_VERMELD = "niet-vermeld";

function pastGegevens({ draagt }: RegelRij["regel"]["gegevens"], gevraagd: string): boolean {
  return gevraagd === GEGEVENS_NIET_VERMELD ? draagt.length === 0 : draagt.includes(gevraagd);
}

export interface Tabelgroep {
  /** Part of an address in the page; no two groups have the same. */
  readonly id: string;
  /** Name of the table in a source; null for rules that were taken from the text of a law. */
  readonly tabel: string | null;
  readonly domein: string;
  readonly rijen: readonly RegelRij[];
}

/**
 * Per domain: the tables of a source as it has them, and what comes from the text of a law by direction.
 * A provision of a law is no table: one group for each would scatter the rules over as many headings.
 */
export function groepeerPerTabel(rijen: readonly RegelRij[]): Tabelgroep[] {
  const groepen = new Map<string, Tabelgroep & { rijen: RegelRij[] }>();
  for (const rij of rijen) {
    const { domein, vindplaats } = rij.regel;
    const tabel = vindplaats.soort === "wettekst" ? null : rij.tabel;
    const id = `${domein}-${tabel ?? rij.richting}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const groep = groepen.get(id);
    if (groep === undefined) groepen.set(id, { id, tabel, domein, rijen: [rij] });
    else groep.rijen.push(rij);
  }
  const domeinen = [...new Set(rijen.map(({ regel }) => regel.domein))];
  return [...groepen.values()].toSorted((a, b) => domeinen.indexOf(a.domein) - domeinen.indexOf(b.domein));
}
