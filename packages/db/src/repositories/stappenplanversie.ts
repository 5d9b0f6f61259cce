import { and, desc, eq, isNull } from "drizzle-orm";
import { stappenplanversie } from "../schema/stappenplanversie.ts";
import type { AnyTx } from "../tenant.ts";

export type Stappenplanversie = typeof stappenplanversie.$inferSelect;

/** Publishes as the owner, or the one that the parts in a tabelversie make; the same version with other content throws. */
export async function publishStappenplanversie(
  tx: AnyTx,
  row: typeof stappenplanversie.$inferInsert,
): Promise<"nieuw" | "bestond"> {
  const existing = await tx
    .select({ hash: stappenplanversie.hash })
    .from(stappenplanversie)
    .where(
      and(eq(stappenplanversie.stappenplanId, row.stappenplanId), eq(stappenplanversie.versie, row.versie)),
    );
  if (existing[0] !== undefined) {
    if (existing[0].hash !== row.hash) {
      throw new Error(
        `Stappenplan ${row.stappenplanId} version ${row.versie} is already published with another content.`,
      );
    }
    return "bestond";
  }
  await tx.insert(stappenplanversie).values(row);
  return "nieuw";
}

export async function findStappenplanversie(tx: AnyTx, hash: string): Promise<Stappenplanversie | null> {
  const rows = await tx.select().from(stappenplanversie).where(eq(stappenplanversie.hash, hash));
  return rows[0] ?? null;
}

/** The newest that came with the installation: what is followed as long as the tables hold none of their own. */
export async function findNewestStappenplanversie(
  tx: AnyTx,
  stappenplanId: string,
): Promise<Stappenplanversie | null> {
  const rows = await tx
    .select()
    .from(stappenplanversie)
    .where(and(eq(stappenplanversie.stappenplanId, stappenplanId), isNull(stappenplanversie.tabelversieHash)))
    .orderBy(desc(stappenplanversie.versie))
    .limit(1);
  return rows[0] ?? null;
}
