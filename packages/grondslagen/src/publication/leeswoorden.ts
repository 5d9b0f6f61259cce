import type { Bron } from "../model/bron.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Plandelen } from "../stappenplan/delen/delen.ts";

/** The words in which a difference is told; without the sources or the parts one is called by its id. */
export interface Leeswoorden extends Woordenlijst {
  readonly bronnen?: readonly Pick<Bron, "id" | "verwijzing">[];
  /** The parts of the stappenplan, which its conditions and places name. */
  readonly plan?: Plandelen;
}

export function leeswoordenVan(
  inhoud: Pick<TabelversieInhoud, "woordenlijst" | "bronnen"> & Plandelen,
): Leeswoorden {
  const { woordenlijst, bronnen, stappen, stapvragen, blokken } = inhoud;
  return { ...woordenlijst, bronnen, plan: { stappen, stapvragen, blokken } };
}
