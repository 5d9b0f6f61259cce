import { desc, eq } from "drizzle-orm";
import { wijzigingenregister } from "../schema/wijzigingenregister.ts";
import type { AnyTx } from "../tenant.ts";

export type WijzigingenregisterRij = typeof wijzigingenregister.$inferSelect;

/** Publishes as the owner; content that already stands is no change. */
export async function publishWijzigingenregister(
  tx: AnyTx,
  row: typeof wijzigingenregister.$inferInsert,
): Promise<"nieuw" | "bestond"> {
  const existing = await tx
    .select({ hash: wijzigingenregister.hash })
    .from(wijzigingenregister)
    .where(eq(wijzigingenregister.hash, row.hash));
  if (existing[0] !== undefined) return "bestond";
  await tx.insert(wijzigingenregister).values(row);
  return "nieuw";
}

export async function findNewestWijzigingenregister(tx: AnyTx): Promise<WijzigingenregisterRij | null> {
  const rows = await tx
    .select()
    .from(wijzigingenregister)
    .orderBy(desc(wijzigingenregister.gepubliceerdOp))
    .limit(1);
  return rows[0] ?? null;
}

/** Which one is the newest, without reading it. */
export async function findNewestWijzigingenregisterHash(tx: AnyTx): Promise<string | null> {
  const rows = await tx
    .select({ hash: wijzigingenregister.hash })
    .from(wijzigingenregister)
    .orderBy(desc(wijzigingenregister.gepubliceerdOp))
    .limit(1);
  return rows[0]?.hash ?? null;
}

export async function findWijzigingenregister(
  tx: AnyTx,
  hash: string,
): Promise<WijzigingenregisterRij | null> {
  const rows = await tx.select().from(wijzigingenregister).where(eq(wijzigingenregister.hash, hash));
  return rows[0] ?? null;
}
