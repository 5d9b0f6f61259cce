import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { overdracht } from "../schema/overdracht.ts";
import { waarneming } from "../schema/waarneming.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";
import { nietGezien } from "./gezien.ts";

export type Waarneming = typeof waarneming.$inferSelect;
export type WaarnemingMetDossier = { waarneming: Waarneming; afweging: AfwegingKop };
/** With the handing over that ended it, where one did. */
export type WaarnemingEinde = WaarnemingMetDossier & { overdracht: typeof overdracht.$inferSelect | null };

/** Before the dossier names who stands in: the database holds the two together. */
export async function insertWaarneming(
  tx: Tx,
  row: Omit<typeof waarneming.$inferInsert, "beeindigdOp" | "beeindigdDoor">,
): Promise<void> {
  await tx.insert(waarneming).values(row);
}

export async function findLopendeWaarneming(tx: Tx, afwegingId: string): Promise<Waarneming | null> {
  const rows = await tx
    .select()
    .from(waarneming)
    .where(and(eq(waarneming.afwegingId, afwegingId), isNull(waarneming.beeindigdOp)));
  return rows[0] ?? null;
}

export async function endWaarneming(
  tx: Tx,
  { id, door, op }: { readonly id: string; readonly door: string; readonly op: Date },
): Promise<void> {
  await tx.update(waarneming).set({ beeindigdOp: op, beeindigdDoor: door }).where(eq(waarneming.id, id));
}

export function listWaarnemingen(tx: Tx, afwegingId: string): Promise<Waarneming[]> {
  return tx
    .select()
    .from(waarneming)
    .where(eq(waarneming.afwegingId, afwegingId))
    .orderBy(asc(waarneming.sinds), asc(waarneming.id));
}

/** That somebody stands in for this user at this moment, as long as the user did not say "gezien". */
export function listOngezienWaarnemingen(tx: Tx, userId: string): Promise<WaarnemingMetDossier[]> {
  return tx
    .select({ waarneming, afweging: kop })
    .from(waarneming)
    .innerJoin(afweging, eq(afweging.id, waarneming.afwegingId))
    .where(
      and(
        eq(waarneming.eigenaarId, userId),
        isNull(waarneming.beeindigdOp),
        nietGezien(tx, userId, "waarneming", waarneming.id),
      ),
    )
    .orderBy(asc(waarneming.sinds));
}

/**
 * That it ended by the hand of somebody else, as long as the user did not say "gezien" and it still says how things
 * are: who owns the dossier does not go on alone while the next one stands in, and who stood in but owns it since, or
 * stands in again, lost nothing. What ended because the dossier was handed over, its old owner hears as that.
 */
export function listOngezienTeruggaven(tx: Tx, userId: string): Promise<WaarnemingEinde[]> {
  return tx
    .select({ waarneming, afweging: kop, overdracht })
    .from(waarneming)
    .innerJoin(afweging, eq(afweging.id, waarneming.afwegingId))
    .leftJoin(
      overdracht,
      and(
        eq(overdracht.afwegingId, waarneming.afwegingId),
        eq(overdracht.van, waarneming.eigenaarId),
        eq(overdracht.door, waarneming.beeindigdDoor),
        eq(overdracht.op, waarneming.beeindigdOp),
      ),
    )
    .where(
      and(
        ne(waarneming.beeindigdDoor, userId),
        or(
          and(
            eq(waarneming.eigenaarId, userId),
            eq(afweging.eigenaarId, userId),
            isNull(afweging.waarnemerId),
            isNull(overdracht.id),
          ),
          and(
            eq(waarneming.waarnemerId, userId),
            ne(afweging.eigenaarId, userId),
            or(isNull(afweging.waarnemerId), ne(afweging.waarnemerId, userId)),
          ),
        ),
        nietGezien(tx, userId, "teruggave", waarneming.id),
      ),
    )
    .orderBy(asc(waarneming.sinds));
}
