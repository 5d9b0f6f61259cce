import type { Bron } from "../model/bron.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { isPlangebruik, type Plandelen, type Planonderdeel } from "../stappenplan/delen/delen.ts";
import { optiesVan } from "../stappenplan/opties-van.ts";

/** The words in which a difference is told; without the sources or the parts one is called by its id. */
export interface Leeswoorden extends Woordenlijst {
  readonly bronnen?: readonly Pick<Bron, "id" | "verwijzing">[];
  /** The parts of the stappenplan, which its conditions and places name. */
  readonly plan?: Plandelen;
  /** What the question of which the fields are told calls its own answers. */
  readonly antwoorden?: readonly { readonly id: string; readonly tekst: string }[];
}

/** With the answers of one question, in each of the states it is told in: an answer that went keeps its words. */
export function leeswoordenBijVraag(
  w: Leeswoorden,
  ...staten: readonly (Planonderdeel | null | undefined)[]
): Leeswoorden {
  const vragen = staten.flatMap((staat) => (staat == null || isPlangebruik(staat) ? [] : [staat]));
  return { ...w, antwoorden: vragen.flatMap((vraag) => optiesVan(vraag, w)) };
}

export function leeswoordenVan(
  inhoud: Pick<TabelversieInhoud, "woordenlijst" | "bronnen"> & Plandelen,
): Leeswoorden {
  const { woordenlijst, bronnen, stappen, stapvragen, blokken } = inhoud;
  return { ...woordenlijst, bronnen, plan: { stappen, stapvragen, blokken } };
}
