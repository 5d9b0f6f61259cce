import { idVan, lijstVan, type Entiteitsoort } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import { leesKennis, type UseCaseContext } from "@deelwijzer/server";
import type { GeladenSet } from "../../wijzigingsset/laad-set.ts";

/** Whether an id named something in a version that answered once and is gone now; it keeps that meaning. */
export async function isEerderGebruikt(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  soort: Entiteitsoort,
  id: string,
): Promise<boolean> {
  return (await eerderGebruikt(tx, ctx, geladen, soort, [id])).has(id);
}

/** Those of many ids, read at once. */
export async function eerderGebruikt(
  tx: Tx,
  { klok }: UseCaseContext,
  { set, basis }: GeladenSet,
  soort: Entiteitsoort,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  // What the base or the set itself has is for the core to judge: then it exists, or was struck here.
  const bekend = new Set([
    ...lijstVan(basis.inhoud, soort).map((entiteit) => entiteit.id),
    ...set.operaties.filter((op) => op.soort === soort).map(idVan),
  ]);
  const gevraagd = ids.filter((id) => !bekend.has(id));
  if (gevraagd.length === 0) return new Set();
  const { tabelversies } = await leesKennis(tx, klok.nu());
  const ooit = new Set(
    tabelversies.flatMap(({ inhoud }) => lijstVan(inhoud, soort).map((entiteit) => entiteit.id)),
  );
  return new Set(gevraagd.filter((id) => ooit.has(id)));
}
