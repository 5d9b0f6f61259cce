import { asc, eq, sql } from "drizzle-orm";
import { wijzigingssetGebeurtenis } from "../schema/wijzigingsset-gebeurtenis.ts";
import type { Tx } from "../tenant.ts";

export type Gebeurtenis = typeof wijzigingssetGebeurtenis.$inferSelect;

/** Appends what happened to a set that this transaction holds; the number follows from the ones before. */
export async function appendGebeurtenis(
  tx: Tx,
  row: Omit<typeof wijzigingssetGebeurtenis.$inferInsert, "volgnummer">,
): Promise<void> {
  const volgnummer = sql`(select coalesce(max(g.volgnummer), 0) + 1 from ${wijzigingssetGebeurtenis} g where g.set_id = ${row.setId})`;
  await tx.insert(wijzigingssetGebeurtenis).values({ ...row, volgnummer: volgnummer as never });
}

/** In the order in which it happened. */
export function listGebeurtenissen(tx: Tx, setId: string): Promise<Gebeurtenis[]> {
  return tx
    .select()
    .from(wijzigingssetGebeurtenis)
    .where(eq(wijzigingssetGebeurtenis.setId, setId))
    .orderBy(asc(wijzigingssetGebeurtenis.volgnummer));
}
