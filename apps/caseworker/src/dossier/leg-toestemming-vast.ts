import type { Toestemmingsvraag } from "@core/grondslagen";
import { appendToestemmingGebeurtenis, insertToestemming, type Tx } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { encryptJson, openDossiersleutel, type UseCaseContext } from "@deelwijzer/server";
import type { OpenDossier } from "./open-dossier.ts";
import { voorInwoner } from "./stel-toestemmingsvraag-op.ts";

/** Stores what was asked, under the dossier's key, with the first thing that happened to it. */
export async function legToestemmingVast(
  tx: Tx,
  ctx: UseCaseContext,
  { afweging }: Pick<OpenDossier, "afweging">,
  deel: { readonly vraag: Toestemmingsvraag; readonly vereiste: string; readonly vervaltOp: Date | null },
): Promise<string> {
  const { gemeenteId, id: afwegingId } = afweging;
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId });
  if (sleutel === null) throw new Error("the key of a running dossier was destroyed");
  const id = ctx.newId();
  const inhoud = deel.vraag as unknown as Json;
  await insertToestemming(tx, {
    id,
    gemeenteId,
    afwegingId,
    wijze: deel.vervaltOp === null ? "gesprek" : "link",
    vereiste: deel.vereiste,
    inhoud: encryptJson(sleutel, { soort: "toestemming", afwegingId, id }, inhoud),
    inhoudHash: voorInwoner(deel.vraag).hash,
    vervaltOp: deel.vervaltOp,
    createdAt: ctx.klok.nu(),
    door: ctx.actor.gebruikerId,
  });
  await appendToestemmingGebeurtenis(tx, {
    id: ctx.newId(),
    gemeenteId,
    toestemmingId: id,
    soort: deel.vervaltOp === null ? "geregistreerd" : "gevraagd",
    op: ctx.klok.nu(),
    door: ctx.actor.gebruikerId,
  });
  return id;
}
