import { asc, eq } from "drizzle-orm";
import { addendum } from "../schema/addendum.ts";
import type { KenmerkTx, Tx } from "../tenant.ts";
import type { Addendumbestand, AddendumZegel } from "../zegel/addendum-zegel.ts";
import { exportZegel, rijVanZegel } from "./zegelrij.ts";

export type Addendum = typeof addendum.$inferSelect;

/** Stores a seal. The database checks every hash, the link and that the columns say what was sealed. */
export async function insertAddendum(
  tx: Tx,
  zegel: AddendumZegel,
  idempotentiesleutel: string,
): Promise<Addendum> {
  const { openbaar: deel } = zegel;
  const rows = await tx
    .insert(addendum)
    .values({
      id: deel.addendumId,
      gemeenteId: deel.gemeente.id,
      besluitId: deel.besluitId,
      afwegingId: deel.afwegingId,
      nummer: deel.nummer,
      ...rijVanZegel(zegel),
      idempotentiesleutel,
      auteurId: deel.auteur.id,
      vastgesteldOp: new Date(deel.vastgesteldOp),
    })
    .returning();
  return rows[0] as Addendum;
}

/** What was added to a besluit, in order. */
export function listAddenda(tx: Tx, besluitId: string): Promise<Addendum[]> {
  return tx.select().from(addendum).where(eq(addendum.besluitId, besluitId)).orderBy(asc(addendum.nummer));
}

/** The addendum with this place in a chain and the one that follows it; of a besluit only what follows. */
export function listAddendaMetKenmerk(tx: KenmerkTx): Promise<Addendum[]> {
  return tx.select().from(addendum).orderBy(asc(addendum.nummer));
}

export function exportAddendum(row: Addendum): Addendumbestand {
  return { openbaar: JSON.parse(row.openbaar) as Addendumbestand["openbaar"], ...exportZegel(row) };
}
