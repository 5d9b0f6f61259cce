import { listOwnLidmaatschappen, withTenant, withUser } from "@deelwijzer/db";
import type { Services } from "../use-case/context.ts";
import { type NieuwePost, plaatsPost } from "./plaats-post.ts";

/**
 * A mail about how somebody signs in: in the outbox of a gemeente in which they work, each time anew. False: they work nowhere
 * (any more).
 */
export async function plaatsInlogpost(
  { db, klok, newId }: Pick<Services, "db" | "klok" | "newId">,
  { aan, soort, pad }: Pick<NieuwePost, "aan" | "soort" | "pad">,
): Promise<boolean> {
  const [lid] = await withUser(db, aan, listOwnLidmaatschappen);
  if (lid === undefined) return false;
  const { gemeenteId } = lid;
  const post = { gemeenteId, aan, soort, pad, sleutel: `${soort}:${newId()}` };
  return withTenant(db, gemeenteId, (tx) => plaatsPost(tx, { klok, newId }, post));
}
