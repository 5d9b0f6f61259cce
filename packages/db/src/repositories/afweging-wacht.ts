import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, ne, notExists, or } from "drizzle-orm";
import { addendum } from "../schema/addendum.ts";
import { afweging } from "../schema/afweging.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";

/** Running dossiers that one person writes in, as the owner or standing in, that stand on another version of the tables than this one; all of them. */
export function listOpAndereTabelversie(
  tx: Tx,
  { gebruikerId, tabelversieHash }: { readonly gebruikerId: string; readonly tabelversieHash: string },
): Promise<AfwegingKop[]> {
  return tx
    .select(kop)
    .from(afweging)
    .where(
      and(
        or(eq(afweging.eigenaarId, gebruikerId), eq(afweging.waarnemerId, gebruikerId)),
        inArray(afweging.status, ["concept", "wacht-op-overleg", "klaar"]),
        ne(afweging.tabelversieHash, tabelversieHash),
      ),
    )
    .orderBy(asc(afweging.createdAt), asc(afweging.id));
}

/** Dossiers of one owner whose retention ends on this date or before, and that were not destroyed; all of them. */
export function listBewaardTot(
  tx: Tx,
  { eigenaarId, tot }: { readonly eigenaarId: string; readonly tot: string },
): Promise<AfwegingKop[]> {
  return tx
    .select(kop)
    .from(afweging)
    .where(
      and(
        eq(afweging.eigenaarId, eigenaarId),
        isNotNull(afweging.bewarenTot),
        lte(afweging.bewarenTot, tot),
        isNull(afweging.vernietigdOp),
      ),
    )
    .orderBy(asc(afweging.bewarenTot), asc(afweging.id));
}

/** Dossiers of one owner that were sealed since then, can still be read and got no addition; all of them. */
export function listVastgesteldZonderAddendum(
  tx: Tx,
  { eigenaarId, sinds }: { readonly eigenaarId: string; readonly sinds: Date },
): Promise<AfwegingKop[]> {
  return tx
    .select(kop)
    .from(afweging)
    .where(
      and(
        eq(afweging.eigenaarId, eigenaarId),
        eq(afweging.status, "vastgesteld"),
        gte(afweging.updatedAt, sinds),
        isNull(afweging.vernietigdOp),
        notExists(tx.select({ id: addendum.id }).from(addendum).where(eq(addendum.afwegingId, afweging.id))),
      ),
    )
    .orderBy(asc(afweging.updatedAt), asc(afweging.id));
}
