import { overlegdoorgave } from "../schema/overlegdoorgave.ts";
import type { Tx } from "../tenant.ts";

export async function insertOverlegdoorgave(tx: Tx, row: typeof overlegdoorgave.$inferInsert): Promise<void> {
  await tx.insert(overlegdoorgave).values(row);
}
