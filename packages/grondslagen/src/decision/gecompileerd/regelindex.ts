import type { Regel } from "../../model/regel.ts";
import type { TabelversieInhoud } from "../../model/tabelversie.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Datum } from "../../time/datum.ts";
import { PLAATS } from "./plaats.ts";
import { isGevuld, Segment } from "./segment.ts";

/** A segment, and which of its rules no longer count: those that were changed or removed since it was made. */
export interface Deel {
  readonly segment: Segment;
  /** A bit per rule; null: all count. */
  readonly weg: Int32Array | null;
}

/** The rules of one domain: as they were compiled and, where some were changed since, those in a small segment beside it. */
export interface Domeinindex {
  readonly delen: readonly Deel[];
  /** The number the next rule gets. */
  readonly volgende: number;
  /** Numbers of rules that were removed, in order. */
  readonly verwijderd: readonly number[];
}

export const GEEN_DOMEIN: Domeinindex = { delen: [], volgende: 0, verwijderd: [] };

/** The place of a rule among those of its domain: its number, less those that were removed before it. */
export function volgordeVan(nummer: number, verwijderd: Domeinindex["verwijderd"]): number {
  let ervoor = 0;
  while (ervoor < verwijderd.length && (verwijderd[ervoor] as number) < nummer) ervoor += 1;
  return nummer - ervoor;
}

/** The rules of one tabelversie, arranged to be asked. */
export interface Regelindex {
  readonly woordenlijst: Woordenlijst;
  readonly domeinen: ReadonlyMap<string, Domeinindex>;
  /** How many rules were last checked on a day. */
  readonly controles: ReadonlyMap<Datum, number>;
  /** The last of those days. */
  readonly laatsteControle: Datum | undefined;
}

/** Arranges the rules of a tabelversie. Nothing of it is stored: it follows from the content. */
export function compileer({
  regels,
  woordenlijst,
}: Pick<TabelversieInhoud, "regels" | "woordenlijst">): Regelindex {
  const controles = new Map<Datum, number>();
  const perDomein = new Map<string, Regel[]>();
  for (const regel of regels) {
    telControle(controles, regel, 1);
    const lijst = perDomein.get(regel.domein);
    if (lijst === undefined) perDomein.set(regel.domein, [regel]);
    else lijst.push(regel);
  }
  const domeinen = new Map<string, Domeinindex>();
  for (const [domein, lijst] of perDomein) domeinen.set(domein, domeinVan(lijst, woordenlijst));
  return maakIndex(woordenlijst, domeinen, controles);
}

export function domeinVan(regels: readonly Regel[], w: Woordenlijst): Domeinindex {
  const segment = new Segment(regels, undefined, w);
  return { delen: [{ segment, weg: null }], volgende: regels.length, verwijderd: [] };
}

export function maakIndex(
  woordenlijst: Woordenlijst,
  domeinen: ReadonlyMap<string, Domeinindex>,
  controles: ReadonlyMap<Datum, number>,
): Regelindex {
  let laatsteControle: Datum | undefined;
  for (const dag of controles.keys())
    if (laatsteControle === undefined || dag > laatsteControle) laatsteControle = dag;
  return { woordenlijst, domeinen, controles, laatsteControle };
}

/** Counts a rule in, or out. */
export function telControle(
  controles: Map<Datum, number>,
  { laatstGecontroleerd }: Regel,
  erbij: 1 | -1,
): void {
  const aantal = (controles.get(laatstGecontroleerd) ?? 0) + erbij;
  if (aantal === 0) controles.delete(laatstGecontroleerd);
  else controles.set(laatstGecontroleerd, aantal);
}

/** Whether any rule of the domain, of whatever date, names this partner. */
export function isOnderzocht({ domeinen }: Regelindex, domein: string, partner: string): boolean {
  return (domeinen.get(domein)?.delen ?? []).some(({ segment, weg }) =>
    isGevuld(segment, segment.rij(PLAATS.partner, partner), weg),
  );
}

/** Content of a version is never changed, so that its index holds as long as it does. */
const indexen = new WeakMap<TabelversieInhoud, Regelindex>();

/** The index of this content; made at the first question. */
export function indexVan(inhoud: TabelversieInhoud): Regelindex {
  let index = indexen.get(inhoud);
  if (index === undefined) indexen.set(inhoud, (index = compileer(inhoud)));
  return index;
}
