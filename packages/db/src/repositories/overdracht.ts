import { and, asc, eq, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { afweging } from "../schema/afweging.ts";
import { overdracht } from "../schema/overdracht.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";
import { nietGezien } from "./gezien.ts";

export type Overdracht = typeof overdracht.$inferSelect;

/** Before the dossier itself moves: the database holds the two together. */
export async function insertOverdracht(tx: Tx, row: typeof overdracht.$inferInsert): Promise<void> {
  await tx.insert(overdracht).values(row);
}

export function listOverdrachten(tx: Tx, afwegingId: string): Promise<Overdracht[]> {
  return tx
    .select()
    .from(overdracht)
    .where(eq(overdracht.afwegingId, afwegingId))
    .orderBy(asc(overdracht.op), asc(overdracht.id));
}

/**
 * What this user was given, or lost, by somebody else's hand and did not say "gezien" to, as long as it is so: who gave
 * it on since, or got it back, reads no more of it.
 */
export function listOngezienOverdrachten(
  tx: Tx,
  userId: string,
): Promise<{ overdracht: Overdracht; afweging: AfwegingKop }[]> {
  const later = alias(overdracht, "later");
  const isLaatste = notExists(
    tx
      .select({ een: sql`1` })
      .from(later)
      .where(
        and(
          eq(later.afwegingId, overdracht.afwegingId),
          sql`(${later.op}, ${later.id}) > (${overdracht.op}, ${overdracht.id})`,
        ),
      ),
  );
  return tx
    .select({ overdracht, afweging: kop })
    .from(overdracht)
    .innerJoin(afweging, eq(afweging.id, overdracht.afwegingId))
    .where(
      and(
        ne(overdracht.door, userId),
        or(
          and(eq(overdracht.naar, userId), isLaatste),
          and(eq(overdracht.van, userId), ne(afweging.eigenaarId, userId)),
        ),
        nietGezien(tx, userId, "overdracht", overdracht.id),
      ),
    )
    .orderBy(asc(overdracht.op));
}
