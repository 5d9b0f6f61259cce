import { asc, desc, eq } from "drizzle-orm";
import { tabelversie } from "../schema/tabelversie.ts";
import type { AnyTx } from "../tenant.ts";

export type Tabelversie = typeof tabelversie.$inferSelect;
export type TabelversieKop = Omit<Tabelversie, "inhoud">;

const kop = {
  hash: tabelversie.hash,
  nummer: tabelversie.nummer,
  gepubliceerdOp: tabelversie.gepubliceerdOp,
  toelichting: tabelversie.toelichting,
};

/**
 * Publishes a version as the owner; doing it again with the same number and content is no change.
 * A number that exists with other content throws: published is immutable.
 */
export async function publishTabelversie(
  tx: AnyTx,
  row: typeof tabelversie.$inferInsert,
): Promise<"nieuw" | "bestond"> {
  const existing = await tx.select(kop).from(tabelversie).where(eq(tabelversie.nummer, row.nummer));
  if (existing[0] !== undefined) {
    if (existing[0].hash !== row.hash) {
      throw new Error(
        `Tabelversie ${row.nummer} is already published with another content (${existing[0].hash}).`,
      );
    }
    return "bestond";
  }
  await tx.insert(tabelversie).values(row);
  return "nieuw";
}

export async function findTabelversie(
  tx: AnyTx,
  sleutel: { hash: string } | { nummer: number },
): Promise<Tabelversie | null> {
  const where =
    "hash" in sleutel ? eq(tabelversie.hash, sleutel.hash) : eq(tabelversie.nummer, sleutel.nummer);
  const rows = await tx.select().from(tabelversie).where(where);
  return rows[0] ?? null;
}

export async function findNewestTabelversie(tx: AnyTx): Promise<Tabelversie | null> {
  const rows = await tx.select().from(tabelversie).orderBy(desc(tabelversie.nummer)).limit(1);
  return rows[0] ?? null;
}

export function listTabelversies(tx: AnyTx): Promise<TabelversieKop[]> {
  return tx.select(kop).from(tabelversie).orderBy(asc(tabelversie.nummer));
}
