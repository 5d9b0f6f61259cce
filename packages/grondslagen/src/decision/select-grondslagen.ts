import type { Regel } from "../model/regel.ts";
import type { Datum } from "../time/datum.ts";
import type { Dimensie, Uitkomst } from "./antwoord.ts";
import type { Vergelijking } from "./vergelijk.ts";
import type { Vraag } from "./vraag.ts";

/**
 * A question taken apart into elements (one direction × one kind of data); every element must be carried by
 * some rule, and several rules may share the work.
 */
export interface Element {
  readonly richting: string;
  readonly gegeven: string;
  /** Rules that apply with nothing left open. */
  readonly dragend: readonly Vergelijking[];
  /** Rules that apply if what is still open turns out right. */
  readonly kandidaten: readonly Vergelijking[];
}

/** Comparisons of one rule that belong in the answer. */
export interface Treffer {
  readonly regel: Regel;
  readonly vergelijkingen: readonly Vergelijking[];
}

/** A rule of the same domain that differs in one or two dimensions. */
export interface NabijeRegel {
  readonly regel: Regel;
  /** In the order of the contract. */
  readonly ontbreekt: readonly Dimensie[];
  /** Whether it names a partner related to the one asked for. */
  readonly verwant: boolean;
  /** Place among the rules of its domain: under it is kept what was worded before. */
  readonly volgorde: number;
}

/** What the tables say about a question: all an answer needs to know of the rules. */
export interface Selectie {
  readonly elementen: readonly Element[];
  /** What the tables alone say, before known later changes and other routes are taken into account. */
  readonly uitkomst: Uitkomst;
  /** In the order of the rules. */
  readonly treffers: readonly Treffer[];
  /** The nearest ten, nearest first. */
  readonly nabij: readonly NabijeRegel[];
  readonly nabijTotaal: number;
  /** Whether any rule of the domain, of whatever date, names the partner. */
  readonly partnerOnderzocht: boolean;
  /** The last day on which any rule of the version was checked. */
  readonly laatsteControle: Datum | undefined;
}

export const UITWISSELEN = "uitwisselen";

const BEIDE: readonly string[] = ["verstrekken", "opvragen"];

export function richtingenVan(vraag: Pick<Vraag, "richting">): readonly string[] {
  return vraag.richting === UITWISSELEN ? BEIDE : [vraag.richting];
}

/** With a full answer only the rules that carry it; with an open one also the candidates; else none. */
export function treffersVan(elementen: readonly Element[], uitkomst: Uitkomst): Treffer[] {
  if (uitkomst === "geen-grondslag") return [];
  const [enige, tweede] = elementen;
  if (enige !== undefined && tweede === undefined) return treffersVanDeel(enige, uitkomst);
  const perRegel = new Map<Regel, Vergelijking[]>();
  for (const { dragend, kandidaten } of elementen)
    for (const vergelijking of uitkomst === "onvolledig" ? [...dragend, ...kandidaten] : dragend) {
      const gelijke = perRegel.get(vergelijking.regel);
      if (gelijke === undefined) perRegel.set(vergelijking.regel, [vergelijking]);
      else gelijke.push(vergelijking);
    }
  const treffers = Array.from(perRegel, ([regel, vergelijkingen]) => ({ regel, vergelijkingen }));
  return treffers.toSorted((a, b) => plaatsVan(a) - plaatsVan(b));
}

function treffersVanDeel({ dragend, kandidaten }: Element, uitkomst: Uitkomst): Treffer[] {
  const treffers = dragend.map((v): Treffer => ({ regel: v.regel, vergelijkingen: [v] }));
  if (uitkomst === "grondslag" || kandidaten.length === 0) return treffers;
  for (const v of kandidaten) treffers.push({ regel: v.regel, vergelijkingen: [v] });
  return dragend.length === 0 ? treffers : treffers.toSorted((a, b) => plaatsVan(a) - plaatsVan(b));
}

function plaatsVan({ vergelijkingen }: Treffer): number {
  return vergelijkingen[0]?.volgorde ?? 0;
}
