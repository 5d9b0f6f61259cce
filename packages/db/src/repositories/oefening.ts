import { and, desc, eq } from "drizzle-orm";
import { oefening } from "../schema/oefening.ts";
import type { AnyTx } from "../tenant.ts";

/** Publishes as the owner; the same version with other content throws. */
export async function publishOefening(
  tx: AnyTx,
  row: typeof oefening.$inferInsert,
): Promise<"nieuw" | "bestond"> {
  const existing = await tx
    .select({ hash: oefening.hash })
    .from(oefening)
    .where(and(eq(oefening.oefeningId, row.oefeningId), eq(oefening.versie, row.versie)));
  if (existing[0] === undefined) {
    await tx.insert(oefening).values(row);
    return "nieuw";
  }
  if (existing[0].hash !== row.hash) {
    throw new Error(
      `Oefening ${row.oefeningId} version ${row.versie} is already published with another content.`,
    );
  }
  return "bestond";
}

/** Of each exercise its newest version, by id. */
export async function listOefeningen(tx: AnyTx): Promise<(typeof oefening.$inferSelect)[]> {
  return tx
    .selectDistinctOn([oefening.oefeningId])
    .from(oefening)
    .orderBy(oefening.oefeningId, desc(oefening.versie));
}
