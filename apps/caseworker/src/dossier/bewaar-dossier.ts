import {
  listOpenOverlegvraagIds,
  tegelijk,
  updateAfweging,
  type AfwegingPatch,
  type Tx,
} from "@deelwijzer/db";
import { mislukt, gelukt, type Services, type UseCaseFout, type Result } from "@deelwijzer/server";
import { kolommen } from "./kolommen.ts";
import { openDossier, versleutelInhoud, type OpenDossier } from "./open-dossier.ts";
import { standVan, type Stand } from "./stand.ts";

export type Bewaard =
  | { readonly soort: "bewaard"; readonly stand: Stand }
  /** Saved in another window first: nothing was written, `stand` is what stands there now. */
  | { readonly soort: "conflict"; readonly stand: Stand };

/** Stores a dossier as it became, with the columns that follow from it, under the optimistic lock. */
export async function bewaarDossier(
  tx: Tx,
  ctx: Services,
  nieuw: OpenDossier,
  { expectedVersion, patch = {} }: { readonly expectedVersion: number; readonly patch?: AfwegingPatch },
): Promise<Result<Bewaard, UseCaseFout>> {
  const { afweging, inhoud } = nieuw;
  const [gevraagd, versleuteld] = await tegelijk([
    listOpenOverlegvraagIds(tx, afweging.id),
    versleutelInhoud(tx, ctx.sleutelkast, afweging, inhoud),
  ]);
  const update = await updateAfweging(tx, {
    id: afweging.id,
    expectedVersion,
    patch: {
      ...kolommen(nieuw),
      // Whatever is filled in meanwhile: as long as an answer is awaited, that is where this dossier stands.
      ...(gevraagd.length > 0 ? { status: "wacht-op-overleg" as const } : {}),
      inhoud: versleuteld,
      ...patch,
    },
    op: ctx.klok.nu(),
  });
  if (update.gelukt)
    return gelukt({ soort: "bewaard", stand: standVan({ ...nieuw, afweging: update.afweging }) });
  if (update.huidig === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" });
  return gelukt({ soort: "conflict", stand: standVan(await openDossier(tx, ctx, update.huidig)) });
}
