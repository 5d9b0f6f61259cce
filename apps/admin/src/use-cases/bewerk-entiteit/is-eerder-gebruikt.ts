import { idVan, lijstVan, type Entiteitsoort } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import { leesKennis, type UseCaseContext } from "@deelwijzer/server";
import type { GeladenSet } from "../../wijzigingsset/laad-set.ts";

/** Whether an id named something in a version that answered once and is gone now; it keeps that meaning. */
export async function isEerderGebruikt(
  tx: Tx,
  { klok }: UseCaseContext,
  { set, basis }: GeladenSet,
  soort: Entiteitsoort,
  id: string,
): Promise<boolean> {
  const heeft = (inhoud: typeof basis.inhoud) =>
    lijstVan(inhoud, soort).some((kandidaat) => kandidaat.id === id);
  // What the base or the set itself has is for the core to judge: then it exists, or was struck here.
  if (heeft(basis.inhoud) || set.operaties.some((op) => op.soort === soort && idVan(op) === id)) return false;
  const { tabelversies } = await leesKennis(tx, klok.nu());
  return tabelversies.some(({ inhoud }) => heeft(inhoud));
}
