import { eq, sql } from "drizzle-orm";
import { raakDossierVan } from "../geraakte-dossiers.ts";
import { dossiersleutel } from "../schema/dossiersleutel.ts";
import type { Tx } from "../tenant.ts";

export type Dossiersleutel = typeof dossiersleutel.$inferSelect;

export async function insertDossiersleutel(
  tx: Tx,
  row: { afwegingId: string; gemeenteId: string; verpakteSleutel: Uint8Array; createdAt: Date },
): Promise<void> {
  await tx.insert(dossiersleutel).values(row);
}

export async function findDossiersleutel(tx: Tx, afwegingId: string): Promise<Dossiersleutel | null> {
  await raakDossierVan(tx, afwegingId);
  const rows = await tx.select().from(dossiersleutel).where(eq(dossiersleutel.afwegingId, afwegingId));
  return rows[0] ?? null;
}

/**
 * Destroys the key of a closed dossier and empties its case reference and title. Once; the second time throws.
 * The besluit stays and stays verifiable; nobody can read its content any more.
 */
export async function destroyDossiersleutel(tx: Tx, afwegingId: string, op: Date): Promise<void> {
  await tx.execute(
    sql`select sleutels.destroy_dossiersleutel(${afwegingId}::uuid, ${op.toISOString()}::timestamptz)`,
  );
}
