import { desc } from "drizzle-orm";
import { claimkoppeling } from "../schema/claimkoppeling.ts";
import type { Tx } from "../tenant.ts";

type Claimkoppeling = typeof claimkoppeling.$inferSelect;

/** The one that counts; null as long as there was none. */
export async function findClaimkoppeling(tx: Tx): Promise<Claimkoppeling | null> {
  const rows = await tx.select().from(claimkoppeling).orderBy(desc(claimkoppeling.versie)).limit(1);
  return rows[0] ?? null;
}

/** False: somebody else added this version first. */
export async function insertClaimkoppeling(
  tx: Tx,
  row: typeof claimkoppeling.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(claimkoppeling)
    .values(row)
    .onConflictDoNothing()
    .returning({ versie: claimkoppeling.versie });
  return rows.length === 1;
}
