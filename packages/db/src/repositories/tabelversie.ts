import { and, asc, desc, eq, getTableColumns, isNull, lte } from "drizzle-orm";
import { publicatie } from "../schema/publicatie.ts";
import { tabelversie } from "../schema/tabelversie.ts";
import type { AnyTx } from "../tenant.ts";

export type Tabelversie = typeof tabelversie.$inferSelect;
/** A version in force, without its content. */
export type TabelversieKop = Omit<Tabelversie, "inhoud"> & {
  readonly geldtVanaf: Date;
  /** Announcements of the register that it settles. */
  readonly verwerkt: readonly string[];
  /** Announcements whose change it takes out again. */
  readonly heropent: readonly string[];
};

const kop = {
  hash: tabelversie.hash,
  nummer: tabelversie.nummer,
  gepubliceerdOp: tabelversie.gepubliceerdOp,
  toelichting: tabelversie.toelichting,
  geldtVanaf: publicatie.geldtVanaf,
  verwerkt: publicatie.verwerkt,
  heropent: publicatie.heropent,
};

/** Stores content that may stand there already; content with one hash is one content. */
export async function insertTabelversie(tx: AnyTx, row: typeof tabelversie.$inferInsert): Promise<void> {
  await tx.insert(tabelversie).values(row).onConflictDoNothing({ target: tabelversie.hash });
}

export interface EerstePublicatie {
  readonly geldtVanaf: Date;
  readonly verwerkt?: readonly string[];
  readonly heropent?: readonly string[];
}

/**
 * Publishes a version as the owner; doing it again with the same number and content is no change.
 * A number that was given to other content throws: published is immutable.
 */
export async function publishTabelversie(
  tx: AnyTx,
  row: typeof tabelversie.$inferInsert,
  { geldtVanaf, verwerkt = [], heropent = [] }: EerstePublicatie,
): Promise<"nieuw" | "bestond"> {
  const existing = await tx
    .select({ hash: publicatie.tabelversieHash })
    .from(publicatie)
    .where(eq(publicatie.nummer, row.nummer));
  if (existing[0] !== undefined) {
    if (existing[0].hash !== row.hash) {
      throw new Error(
        `Tabelversie ${row.nummer} is already published with another content (${existing[0].hash}).`,
      );
    }
    return "bestond";
  }
  await insertTabelversie(tx, row);
  const { hash: tabelversieHash, nummer, gepubliceerdOp } = row;
  await tx.insert(publicatie).values({
    tabelversieHash,
    nummer,
    gepubliceerdOp,
    geldtVanaf,
    verwerkt: [...verwerkt],
    heropent: [...heropent],
  });
  return "nieuw";
}

/** Any version that is stored, in force or not. */
export async function findTabelversie(tx: AnyTx, { hash }: { hash: string }): Promise<Tabelversie | null> {
  const rows = await tx.select().from(tabelversie).where(eq(tabelversie.hash, hash));
  return rows[0] ?? null;
}

/** In force at a moment: its moment has come and it did not lapse before. */
const inForce = (nu: Date) => and(lte(publicatie.geldtVanaf, nu), isNull(publicatie.vervallenOp));

export async function findNewestTabelversie(tx: AnyTx, nu: Date): Promise<Tabelversie | null> {
  const rows = await tx
    .select(getTableColumns(tabelversie))
    .from(publicatie)
    .innerJoin(tabelversie, eq(tabelversie.hash, publicatie.tabelversieHash))
    .where(inForce(nu))
    .orderBy(desc(publicatie.geldtVanaf), desc(publicatie.nummer))
    .limit(1);
  return rows[0] ?? null;
}

/** Every version in force at a moment, oldest first. */
export function listTabelversies(tx: AnyTx, nu: Date): Promise<TabelversieKop[]> {
  return tx
    .select(kop)
    .from(publicatie)
    .innerJoin(tabelversie, eq(tabelversie.hash, publicatie.tabelversieHash))
    .where(inForce(nu))
    .orderBy(asc(publicatie.nummer));
}
