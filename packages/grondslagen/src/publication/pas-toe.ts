import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { keur } from "./keur-entiteit.ts";
import { voerOperatiesUit, type Toegepast } from "./voer-operaties-uit.ts";
import type { Operatie } from "./wijzigingsset.ts";

/** Applies operations in order, and looks at the form of everything they add or change. */
export function pasToe(inhoud: TabelversieInhoud, operaties: readonly Operatie[]): Toegepast {
  return voerOperatiesUit(inhoud, operaties, keur);
}
