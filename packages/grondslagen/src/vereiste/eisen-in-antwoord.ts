import type { GrondslagInAntwoord } from "../decision/antwoord.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { eisVan, type Eis } from "./eis.ts";

/**
 * The requirements of a basis in an answer, each once and in its order. A basis sealed before requirements were
 * things names them only; one that the gemeente added is named by its id as well.
 */
export function eisenInAntwoord(
  grondslag: Pick<GrondslagInAntwoord, "vereisten"> & { readonly eisen?: readonly Eis[] },
  woordenlijst: Pick<Woordenlijst, "vereisten">,
): Eis[] {
  const bekend = new Map((grondslag.eisen ?? []).map((eis) => [eis.vereiste, eis]));
  return [...new Set(grondslag.vereisten)].map((id) => bekend.get(id) ?? eisVan(id, woordenlijst));
}
