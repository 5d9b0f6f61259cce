import { asc, eq } from "drizzle-orm";
import { overleg } from "../schema/overleg.ts";
import type { Tx } from "../tenant.ts";

export type Overleg = typeof overleg.$inferSelect;

export async function appendOverleg(tx: Tx, row: typeof overleg.$inferInsert): Promise<void> {
  await tx.insert(overleg).values(row);
}

export function listOverleg(tx: Tx, afwegingId: string): Promise<Overleg[]> {
  return tx
    .select()
    .from(overleg)
    .where(eq(overleg.afwegingId, afwegingId))
    .orderBy(asc(overleg.op), asc(overleg.id));
}
