import { and, eq, lt, sql } from "drizzle-orm";
import { idempotentie } from "../schema/idempotentie.ts";
import { tegelijk } from "../tegelijk.ts";
import type { Tx } from "../tenant.ts";

export type Idempotentie = typeof idempotentie.$inferSelect;

/**
 * What was answered under this key before, if anything. Until the transaction ends nobody else gets past here with the
 * same key: who repeats while the first is under way waits for it. Two statements, as one statement sees nothing that was
 * committed while it waited.
 */
export async function lockIdempotentie(
  tx: Tx,
  userId: string,
  sleutel: Uint8Array,
): Promise<Idempotentie | null> {
  const slot = Buffer.from(sleutel).readBigInt64BE(0).toString();
  const [, rows] = await tegelijk([
    tx.execute(sql`select pg_advisory_xact_lock(${slot}::bigint)`),
    tx
      .select()
      .from(idempotentie)
      .where(and(eq(idempotentie.userId, userId), eq(idempotentie.sleutel, sleutel))),
  ]);
  return rows[0] ?? null;
}

export async function insertIdempotentie(tx: Tx, row: typeof idempotentie.$inferInsert): Promise<void> {
  await tx.insert(idempotentie).values(row);
}

/** Takes away what was kept before this moment; as the role of the jobs. Returns how many. */
export async function deleteIdempotentie(tx: Tx, voor: Date): Promise<number> {
  const rows = await tx
    .delete(idempotentie)
    .where(lt(idempotentie.op, voor))
    .returning({ op: idempotentie.op });
  return rows.length;
}
