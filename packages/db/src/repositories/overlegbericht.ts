import { asc, count, eq, inArray } from "drizzle-orm";
import { overlegbericht } from "../schema/overlegbericht.ts";
import type { Tx } from "../tenant.ts";

export type Overlegbericht = typeof overlegbericht.$inferSelect;
export type OverlegOordeel = NonNullable<Overlegbericht["oordeel"]>;

/** Appends with the next number; the database refuses who may not, and what comes too late. */
export async function appendOverlegbericht(
  tx: Tx,
  row: Omit<typeof overlegbericht.$inferInsert, "nummer">,
): Promise<void> {
  const [aantal] = await tx
    .select({ berichten: count() })
    .from(overlegbericht)
    .where(eq(overlegbericht.overlegvraagId, row.overlegvraagId));
  await tx.insert(overlegbericht).values({ ...row, nummer: (aantal?.berichten ?? 0) + 1 });
}

/** What happened to these questions, in order. */
export function listOverlegberichten(tx: Tx, vraagIds: readonly string[]): Promise<Overlegbericht[]> {
  if (vraagIds.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(overlegbericht)
    .where(inArray(overlegbericht.overlegvraagId, [...vraagIds]))
    .orderBy(asc(overlegbericht.overlegvraagId), asc(overlegbericht.nummer));
}
