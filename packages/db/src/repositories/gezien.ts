import { gezien } from "../schema/gezien.ts";
import type { Tx } from "../tenant.ts";

export type Gezien = typeof gezien.$inferSelect;

/** Saying it twice is saying it once. True when it was new. */
export async function insertGezien(tx: Tx, row: typeof gezien.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(gezien).values(row).onConflictDoNothing().returning({ op: gezien.op });
  return rows.length > 0;
}
