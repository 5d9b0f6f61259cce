import { idVan, lijstVan, PLANSOORTEN, type TabelversieInhoud } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import { leesKennis, type UseCaseContext } from "@deelwijzer/server";
import type { GeladenSet } from "../wijzigingsset/laad-set.ts";
import { stelIdVoor } from "../wijzigingsset/stel-id-voor.ts";

/**
 * An id that never named a part of the stappenplan: answers of running cases are kept by it, so it keeps its meaning
 * for ever, also of what the set itself took out.
 */
export async function nieuweId(
  tx: Tx,
  { klok }: UseCaseContext,
  { set, basis }: GeladenSet,
  titel: string,
): Promise<string> {
  const { tabelversies } = await leesKennis(tx, klok.nu());
  const inhouden: TabelversieInhoud[] = [basis.inhoud, ...tabelversies.map(({ inhoud }) => inhoud)];
  const bezet = new Set([
    ...inhouden.flatMap((inhoud) =>
      PLANSOORTEN.flatMap((soort) => lijstVan(inhoud, soort).map(({ id }) => id)),
    ),
    ...set.operaties.map(idVan),
  ]);
  return stelIdVoor(kort(titel), bezet);
}

/** "Mag de huisarts dit weten?" → "mag-de-huisarts-dit": enough to know it by. */
function kort(titel: string): string {
  return titel.split(/\s+/).slice(0, 5).join(" ").slice(0, 40);
}
