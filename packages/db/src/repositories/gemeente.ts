import type { Tx } from "../tenant.ts";
import { gemeente } from "../schema/gemeente.ts";

export type Gemeente = typeof gemeente.$inferSelect;

/** Under withTenant() of the new id, and as the owner: the app role cannot make a gemeente. */
export async function insertGemeente(tx: Tx, row: typeof gemeente.$inferInsert): Promise<void> {
  await tx.insert(gemeente).values(row);
}

export async function findGemeente(tx: Tx): Promise<Gemeente | null> {
  const rows = await tx.select().from(gemeente);
  return rows[0] ?? null;
}

export async function updateGemeente(
  tx: Tx,
  patch: Partial<Pick<Gemeente, "naam" | "fgContact" | "klachtroute">>,
): Promise<void> {
  await tx.update(gemeente).set(patch);
}
