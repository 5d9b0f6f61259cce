import type { Tabelversie, TabelversieInhoud } from "../../model/tabelversie.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import { delenVan } from "../../stappenplan/delen/delen-van.ts";
import type { Datum } from "../../time/datum.ts";
import { gelijk, lijstVan, PLANSOORTEN } from "../entiteit.ts";

/**
 * A version that holds no stappenplan, with the one that came with the installation: what a set changes and is
 * compared with. Its number and hash stay those of the version itself; nothing of it is published by this.
 */
export function metStartplan(versie: Tabelversie, startplan: Stappenplan | null): Tabelversie {
  if (startplan === null || versie.inhoud.stappenplannen !== undefined) return versie;
  return { ...versie, inhoud: { ...versie.inhoud, ...(delenVan(startplan) as Partial<TabelversieInhoud>) } };
}

/** Whether both hold the same stappenplan, or both none. */
export function zelfdePlan(een: TabelversieInhoud, ander: TabelversieInhoud): boolean {
  return PLANSOORTEN.every((soort) => gelijk(lijstVan(een, soort), lijstVan(ander, soort)));
}

/**
 * A stappenplan that changed gets the number of its tabelversie, which is never handed out twice: so a version that was
 * planned and withdrawn, and made again, never has the number of another.
 */
export function metPlanversie(
  inhoud: TabelversieInhoud,
  nummer: number,
  dag: Datum | null,
): TabelversieInhoud {
  const [kop] = inhoud.stappenplannen ?? [];
  if (kop === undefined) return inhoud;
  return { ...inhoud, stappenplannen: [{ ...kop, versie: nummer, datum: dag ?? kop.datum }] };
}
