import { and, desc, eq, sql } from "drizzle-orm";
import { uitzonderingsbeleid } from "../schema/uitzonderingsbeleid.ts";
import type { Tx } from "../tenant.ts";

export type Uitzonderingsbeleid = typeof uitzonderingsbeleid.$inferSelect;

export async function insertUitzonderingsbeleid(
  tx: Tx,
  row: typeof uitzonderingsbeleid.$inferInsert,
): Promise<void> {
  await tx.insert(uitzonderingsbeleid).values(row);
}

export function listUitzonderingsbeleid(tx: Tx): Promise<Uitzonderingsbeleid[]> {
  return tx.select().from(uitzonderingsbeleid).orderBy(desc(uitzonderingsbeleid.vastgesteldOp));
}

/** The recorded policies in force on a date that cover a domain and a partner; without one there is no exception. */
export function findDekkendBeleid(
  tx: Tx,
  { domein, partner, op }: { domein: string; partner: string; op: string },
): Promise<Uitzonderingsbeleid[]> {
  return tx
    .select()
    .from(uitzonderingsbeleid)
    .where(
      and(
        sql`${uitzonderingsbeleid.geldig} @> ${op}::date`,
        sql`(${uitzonderingsbeleid.omvat}->'domeinen') ? ${domein}`,
        sql`(${uitzonderingsbeleid.omvat}->'partners') ? ${partner}`,
      ),
    )
    .orderBy(desc(uitzonderingsbeleid.vastgesteldOp));
}

/** Ends a policy: `tot` is the first day it no longer holds. The only change the database allows. */
export async function endUitzonderingsbeleid(tx: Tx, id: string, tot: string): Promise<boolean> {
  const rows = await tx
    .update(uitzonderingsbeleid)
    .set({ geldig: sql`daterange(lower(${uitzonderingsbeleid.geldig}), ${tot}::date)` })
    .where(eq(uitzonderingsbeleid.id, id))
    .returning({ id: uitzonderingsbeleid.id });
  return rows.length === 1;
}
