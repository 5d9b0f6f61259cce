import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { raakDossierVan } from "../geraakte-dossiers.ts";
import { toestemming } from "../schema/toestemming.ts";
import { toestemmingGebeurtenis } from "../schema/toestemming-gebeurtenis.ts";
import { toestemmingsleutel } from "../schema/toestemmingsleutel.ts";
import type { SleutelTx, Tx } from "../tenant.ts";

export type Toestemming = typeof toestemming.$inferSelect;
export type ToestemmingGebeurtenis = typeof toestemmingGebeurtenis.$inferSelect;
export type Toestemmingsleutel = typeof toestemmingsleutel.$inferSelect;

/** A consent with what happened to it, in order. */
export interface ToestemmingMetGebeurtenissen extends Toestemming {
  readonly gebeurtenissen: readonly ToestemmingGebeurtenis[];
}

export async function insertToestemming(tx: Tx, row: typeof toestemming.$inferInsert): Promise<Toestemming> {
  const rows = await tx.insert(toestemming).values(row).returning();
  return rows[0] as Toestemming;
}

export async function findToestemming(tx: Tx, id: string): Promise<ToestemmingMetGebeurtenissen | null> {
  const rows = await tx.select().from(toestemming).where(eq(toestemming.id, id));
  if (rows[0] !== undefined) await raakDossierVan(tx, rows[0].afwegingId);
  return (await metGebeurtenissen(tx, rows))[0] ?? null;
}

/** Reads a consent and holds its dossier until the transaction ends: one event at a time, and none beside a seal. */
export async function lockToestemming(tx: Tx, id: string): Promise<ToestemmingMetGebeurtenissen | null> {
  await tx.execute(
    sql`select 1 from ${afweging} where ${afweging.id} = (select ${toestemming.afwegingId} from ${toestemming} where ${toestemming.id} = ${id}) for no key update`,
  );
  return findToestemming(tx, id);
}

/** Of these dossiers, oldest first. */
export async function listToestemmingen(
  tx: Tx,
  afwegingIds: readonly string[],
): Promise<ToestemmingMetGebeurtenissen[]> {
  if (afwegingIds.length === 0) return [];
  const rows = await tx
    .select()
    .from(toestemming)
    .where(inArray(toestemming.afwegingId, [...afwegingIds]))
    .orderBy(asc(toestemming.createdAt), asc(toestemming.id));
  return metGebeurtenissen(tx, rows);
}

async function metGebeurtenissen(
  tx: Tx,
  rows: readonly Toestemming[],
): Promise<ToestemmingMetGebeurtenissen[]> {
  if (rows.length === 0) return [];
  const alle = await tx
    .select()
    .from(toestemmingGebeurtenis)
    .where(
      inArray(
        toestemmingGebeurtenis.toestemmingId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(toestemmingGebeurtenis.volgnummer));
  return rows.map((row) => ({
    ...row,
    gebeurtenissen: alle.filter(({ toestemmingId }) => toestemmingId === row.id),
  }));
}

export type NieuweGebeurtenis = Omit<typeof toestemmingGebeurtenis.$inferInsert, "volgnummer">;

/** Adds what happened. The database holds the order of events, and refuses what cannot follow. */
export async function appendToestemmingGebeurtenis(tx: Tx, row: NieuweGebeurtenis): Promise<void> {
  const volgnummer = sql<number>`(select coalesce(max(${toestemmingGebeurtenis.volgnummer}), 0) + 1 from ${toestemmingGebeurtenis} where ${toestemmingGebeurtenis.toestemmingId} = ${row.toestemmingId})`;
  await tx.insert(toestemmingGebeurtenis).values({ ...row, volgnummer });
}

export async function insertToestemmingsleutel(
  tx: Tx,
  row: typeof toestemmingsleutel.$inferInsert,
): Promise<void> {
  await tx.insert(toestemmingsleutel).values(row);
}

export async function findToestemmingsleutel(
  tx: SleutelTx,
  hash: string,
): Promise<Toestemmingsleutel | null> {
  const rows = await tx.select().from(toestemmingsleutel).where(eq(toestemmingsleutel.hash, hash));
  return rows[0] ?? null;
}

export interface OnverwerkteIntrekking {
  readonly afwegingId: string;
  readonly toestemmingId: string;
  readonly op: Date;
}

/** Withdrawals that nobody dealt with yet, in the dossiers of this user or in these; longest ago first. */
export async function listOnverwerkteIntrekkingen(
  tx: Tx,
  van: { readonly werktErin: string } | { readonly afwegingIds: readonly string[] },
): Promise<OnverwerkteIntrekking[]> {
  const dossiers =
    "werktErin" in van
      ? or(eq(afweging.eigenaarId, van.werktErin), eq(afweging.waarnemerId, van.werktErin))
      : inArray(afweging.id, [...van.afwegingIds]);
  return tx
    .select({
      afwegingId: toestemming.afwegingId,
      toestemmingId: toestemming.id,
      op: toestemmingGebeurtenis.op,
    })
    .from(toestemmingGebeurtenis)
    .innerJoin(toestemming, eq(toestemming.id, toestemmingGebeurtenis.toestemmingId))
    .innerJoin(afweging, eq(afweging.id, toestemming.afwegingId))
    .where(
      and(
        dossiers,
        eq(toestemmingGebeurtenis.soort, "ingetrokken"),
        sql`not exists (select 1 from toestemming_gebeurtenis g where g.toestemming_id = ${toestemming.id} and g.soort = 'verwerkt')`,
      ),
    )
    .orderBy(asc(toestemmingGebeurtenis.op));
}
