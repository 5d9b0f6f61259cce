import { asc, desc, eq, lte, sql } from "drizzle-orm";
import { voorstelbijwerking } from "../schema/voorstelbijwerking.ts";
import type { AnyTx, Tx } from "../tenant.ts";

export type VoorstelbijwerkingRij = typeof voorstelbijwerking.$inferSelect;

/** One writer of a bill at a time, until the transaction ends. */
export async function lockVoorstel(tx: Tx, dossiernummer: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`voorstelbijwerking ${dossiernummer}`}, 0))`,
  );
}

/** The last word on each bill at a moment. */
export function listLaatsteVoorstelbijwerkingen(tx: AnyTx, nu: Date): Promise<VoorstelbijwerkingRij[]> {
  return tx
    .selectDistinctOn([voorstelbijwerking.dossiernummer])
    .from(voorstelbijwerking)
    .where(lte(voorstelbijwerking.op, nu))
    .orderBy(asc(voorstelbijwerking.dossiernummer), desc(voorstelbijwerking.nummer));
}

/** All that was written down of one bill, the last first. */
export function listVoorstelbijwerkingen(tx: Tx, dossiernummer: string): Promise<VoorstelbijwerkingRij[]> {
  return tx
    .select()
    .from(voorstelbijwerking)
    .where(eq(voorstelbijwerking.dossiernummer, dossiernummer))
    .orderBy(desc(voorstelbijwerking.nummer));
}

export async function insertVoorstelbijwerking(
  tx: Tx,
  row: typeof voorstelbijwerking.$inferInsert,
): Promise<void> {
  await tx.insert(voorstelbijwerking).values(row);
}
