import type { Checkpunt } from "@core/grondslagen";
import { kolomVanVeld } from "../../regelblad/kolommen.ts";
import { plekVan } from "../wijzigingsset/taken.ts";
import { NAAMKOLOM, RASTERKOLOMMEN } from "./rasterkolommen.ts";

/** A finding of the check list that is about one rule: the cell it is in, and what it says. */
export interface Plekbevinding {
  readonly regel: string;
  /** A column of the grid; the name of the rule where its field has none. */
  readonly kolom: string;
  readonly melding: string;
  readonly herstel: string;
  readonly blokkeert: boolean;
}

/** The findings about rules, in the order of the rows one looks at. */
export function bevindingenPerCel(
  punten: readonly Checkpunt[],
  volgorde: readonly string[],
): Plekbevinding[] {
  const plaats = new Map(volgorde.map((id, waar) => [id, waar]));
  return punten
    .flatMap(({ plaats: waar, melding, herstel, blokkeert }): Plekbevinding[] => {
      const plek = plekVan(waar);
      if (plek === null || plek.soort !== "regel") return [];
      const na = waar.slice(waar.indexOf(plek.id) + plek.id.length).replace(/^(\.|, )/, "");
      return [{ regel: plek.id, kolom: kolomVan(na), melding, herstel, blokkeert: blokkeert !== null }];
    })
    .toSorted((a, b) => (plaats.get(a.regel) ?? Infinity) - (plaats.get(b.regel) ?? Infinity));
}

function kolomVan(veld: string): string {
  const kolom = veld === "" ? undefined : kolomVanVeld(veld)?.id;
  return RASTERKOLOMMEN.find(({ id }) => id === kolom)?.id ?? NAAMKOLOM;
}
