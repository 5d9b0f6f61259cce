import type { Bron } from "../model/bron.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";

/** The words in which a difference is told; without the sources one is called by its id. */
export interface Leeswoorden extends Woordenlijst {
  readonly bronnen?: readonly Pick<Bron, "id" | "verwijzing">[];
}

export function leeswoordenVan({
  woordenlijst,
  bronnen,
}: Pick<TabelversieInhoud, "woordenlijst" | "bronnen">): Leeswoorden {
  return { ...woordenlijst, bronnen };
}
