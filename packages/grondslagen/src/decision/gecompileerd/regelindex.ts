import type { Regel } from "../../model/regel.ts";
import type { TabelversieInhoud } from "../../model/tabelversie.ts";
import type { Datum } from "../../time/datum.ts";
import { PLAATS } from "./plaats.ts";
import { Segment, SEGMENT } from "./segment.ts";
import { Vormenregister } from "./vormenregister.ts";

/** The rules of one tabelversie, arranged to be asked: per domain, in segments, in their order. */
export interface Regelindex {
  readonly register: Vormenregister;
  readonly domeinen: ReadonlyMap<string, readonly Segment[]>;
  /** The last day on which any rule of the version was checked. */
  readonly laatsteControle: Datum | undefined;
}

/** Arranges the rules of a tabelversie. Nothing of it is stored: it follows from the content. */
export function compileer(inhoud: Pick<TabelversieInhoud, "regels" | "woordenlijst">): Regelindex {
  const register = new Vormenregister(inhoud.woordenlijst);
  const perDomein = new Map<string, Regel[]>();
  for (const regel of inhoud.regels) {
    const regels = perDomein.get(regel.domein);
    if (regels === undefined) perDomein.set(regel.domein, [regel]);
    else regels.push(regel);
  }
  const domeinen = new Map<string, readonly Segment[]>();
  for (const [domein, regels] of perDomein) domeinen.set(domein, inSegmenten(regels, register));
  return maakIndex(register, domeinen);
}

export function maakIndex(
  register: Vormenregister,
  domeinen: ReadonlyMap<string, readonly Segment[]>,
): Regelindex {
  let laatsteControle: Datum | undefined;
  for (const segmenten of domeinen.values())
    for (const segment of segmenten) laatsteControle = laatste(laatsteControle, segment.laatsteControle);
  return { register, domeinen, laatsteControle };
}

function laatste(een: Datum | undefined, ander: Datum | undefined): Datum | undefined {
  return een === undefined || (ander !== undefined && ander > een) ? ander : een;
}

export function inSegmenten(regels: readonly Regel[], register: Vormenregister): Segment[] {
  const segmenten: Segment[] = [];
  for (let begin = 0; begin < regels.length; begin += SEGMENT)
    segmenten.push(new Segment(regels.slice(begin, begin + SEGMENT), register));
  return segmenten;
}

/** Whether any rule of the domain, of whatever date, names this partner. */
export function isOnderzocht({ domeinen }: Regelindex, domein: string, partner: string): boolean {
  return (domeinen.get(domein) ?? []).some((segment) => segment.rij(PLAATS.partner, partner).gevuld);
}

/** Content of a version is never changed, so that its index holds as long as it does. */
const indexen = new WeakMap<TabelversieInhoud, Regelindex>();

/** The index of this content; made at the first question. */
export function indexVan(inhoud: TabelversieInhoud): Regelindex {
  let index = indexen.get(inhoud);
  if (index === undefined) indexen.set(inhoud, (index = compileer(inhoud)));
  return index;
}
