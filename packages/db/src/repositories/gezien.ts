import { and, eq, notExists, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { gezien } from "../schema/gezien.ts";
import type { Tx } from "../tenant.ts";

export type Gezien = typeof gezien.$inferSelect;

/** Saying it twice is saying it once. True when it was new. */
export async function insertGezien(tx: Tx, row: typeof gezien.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(gezien).values(row).onConflictDoNothing().returning({ op: gezien.op });
  return rows.length > 0;
}

/** That this user did not say "gezien" to what the column holds the id of. */
export function nietGezien(tx: Tx, userId: string, soort: Gezien["soort"], onderwerpId: AnyPgColumn) {
  return notExists(
    tx
      .select({ een: sql`1` })
      .from(gezien)
      .where(and(eq(gezien.userId, userId), eq(gezien.soort, soort), eq(gezien.onderwerpId, onderwerpId))),
  );
}
