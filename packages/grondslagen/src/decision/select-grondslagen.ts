import type { Tabelversie } from "../model/tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import { vergelijk, type Vergelijking } from "./vergelijk.ts";
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

export interface Selectie {
  readonly elementen: readonly Element[];
  /** Per rule of the asked domain: all its comparisons, in the order of the elements. */
  readonly perRegel: ReadonlyMap<Regel, readonly Vergelijking[]>;
}

export const UITWISSELEN = "uitwisselen";

export function richtingenVan(vraag: Vraag): readonly string[] {
  return vraag.richting === UITWISSELEN ? ["verstrekken", "opvragen"] : [vraag.richting];
}

/** Compares every rule of the asked domain with every element of the question. */
export function selectGrondslagen(vraag: Vraag, versie: Tabelversie): Selectie {
  const w = versie.inhoud.woordenlijst;
  const regels = versie.inhoud.regels.filter((regel) => regel.domein === vraag.domein);
  const perRegel = new Map<Regel, Vergelijking[]>(regels.map((regel) => [regel, []]));
  const elementen = richtingenVan(vraag).flatMap((richting) =>
    vraag.gegevens.map((gegeven): Element => {
      const passend: Vergelijking[] = [];
      for (const regel of regels) {
        const vergelijking = vergelijk(regel, vraag, richting, gegeven, w);
        perRegel.get(regel)?.push(vergelijking);
        if (vergelijking.mist.length === 0) passend.push(vergelijking);
      }
      return {
        richting,
        gegeven,
        dragend: passend.filter((v) => v.open.length === 0),
        kandidaten: passend.filter((v) => v.open.length > 0),
      };
    }),
  );
  return { elementen, perRegel };
}
