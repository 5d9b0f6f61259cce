import { asc, eq, sql } from "drizzle-orm";
import { gemeentebepaling } from "../schema/gemeentebepaling.ts";
import type { Tx } from "../tenant.ts";

export type GemeentebepalingRij = typeof gemeentebepaling.$inferSelect;

export async function insertGemeentebepaling(
  tx: Tx,
  row: typeof gemeentebepaling.$inferInsert,
): Promise<void> {
  await tx.insert(gemeentebepaling).values(row);
}

/** All of them, ended ones too: whoever asks has the date. */
export function listGemeentebepalingen(tx: Tx): Promise<GemeentebepalingRij[]> {
  return tx
    .select()
    .from(gemeentebepaling)
    .orderBy(asc(gemeentebepaling.createdAt), asc(gemeentebepaling.id));
}

/** Ends a provision: `tot` is the first day it no longer holds. The only change the database allows. */
export async function endGemeentebepaling(tx: Tx, id: string, tot: string): Promise<boolean> {
  const rows = await tx
    .update(gemeentebepaling)
    .set({ geldig: sql`daterange(lower(${gemeentebepaling.geldig}), ${tot}::date)` })
    .where(eq(gemeentebepaling.id, id))
    .returning({ id: gemeentebepaling.id });
  return rows.length === 1;
}
