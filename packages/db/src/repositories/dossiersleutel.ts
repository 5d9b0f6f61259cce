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

export interface Verpakking {
  readonly afwegingId: string;
  readonly verpakt: Uint8Array;
}

/** Wraps again what is not wrapped under this master key, as the owner: so many at once; returns how many. */
export async function herverpakDossiersleutels(
  tx: Tx,
  { kenmerk, limiet }: { readonly kenmerk: Uint8Array; readonly limiet: number },
  verpak: (oud: Verpakking) => Uint8Array,
): Promise<number> {
  await tx.execute(sql`select set_config('deelwijzer.hersleutelen', 'aan', true)`);
  const { afwegingId: id, gemeenteId, verpakteSleutel } = dossiersleutel;
  const rijen = await tx
    .select({ afwegingId: id, verpakt: verpakteSleutel })
    .from(dossiersleutel)
    .where(
      // By gemeente as well: an owner that is a superuser is under no row-level security.
      sql`${gemeenteId} = current_setting('deelwijzer.gemeente')::uuid and substring(${verpakteSleutel} from 2 for 8) <> ${Buffer.from(kenmerk)}`,
    )
    .limit(limiet)
    .for("update");
  for (const { afwegingId, verpakt } of rijen)
    if (verpakt !== null)
      await tx
        .update(dossiersleutel)
        .set({ verpakteSleutel: verpak({ afwegingId, verpakt }) })
        .where(eq(id, afwegingId));
  await tx.execute(sql`select set_config('deelwijzer.hersleutelen', '', true)`);
  return rijen.length;
}
