import { eq } from "drizzle-orm";
import { gemeentelogo } from "../schema/gemeentelogo.ts";
import type { LogoTx, Tx } from "../tenant.ts";

export type Gemeentelogo = typeof gemeentelogo.$inferSelect;

/** Of the own gemeente, or under withLogo() the one that was named, whosever it is. */
export async function findGemeentelogo(tx: Tx | LogoTx, hash: string): Promise<Gemeentelogo | null> {
  const rows = await tx.select().from(gemeentelogo).where(eq(gemeentelogo.hash, hash)).limit(1);
  return rows[0] ?? null;
}

/** The same picture once more changes nothing. */
export async function insertGemeentelogo(tx: Tx, row: typeof gemeentelogo.$inferInsert): Promise<void> {
  await tx.insert(gemeentelogo).values(row).onConflictDoNothing();
}
