import { and, asc, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { waarneming } from "../schema/waarneming.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";
import { nietGezien } from "./gezien.ts";

export type Waarneming = typeof waarneming.$inferSelect;
export type WaarnemingMetDossier = { waarneming: Waarneming; afweging: AfwegingKop };

/** Before the dossier names who stands in: the database holds the two together. */
export async function insertWaarneming(
  tx: Tx,
  row: Omit<typeof waarneming.$inferInsert, "beeindigdOp" | "beeindigdDoor">,
): Promise<void> {
  await tx.insert(waarneming).values(row);
}

export async function findLopendeWaarneming(tx: Tx, afwegingId: string): Promise<Waarneming | null> {
  const rows = await tx
    .select()
    .from(waarneming)
    .where(and(eq(waarneming.afwegingId, afwegingId), isNull(waarneming.beeindigdOp)));
  return rows[0] ?? null;
}

export async function endWaarneming(
  tx: Tx,
  { id, door, op }: { readonly id: string; readonly door: string; readonly op: Date },
): Promise<void> {
  await tx.update(waarneming).set({ beeindigdOp: op, beeindigdDoor: door }).where(eq(waarneming.id, id));
}

export function listWaarnemingen(tx: Tx, afwegingId: string): Promise<Waarneming[]> {
  return tx
    .select()
    .from(waarneming)
    .where(eq(waarneming.afwegingId, afwegingId))
    .orderBy(asc(waarneming.sinds), asc(waarneming.id));
}

/** That somebody stands in for this user, as long as the user did not say "gezien". */
export function listOngezienWaarnemingen(tx: Tx, userId: string): Promise<WaarnemingMetDossier[]> {
  return metDossier(
    tx,
    and(eq(waarneming.eigenaarId, userId), nietGezien(tx, userId, "waarneming", waarneming.id)),
  );
}

/** That it ended by the hand of the other of the two, as long as the user did not say "gezien". */
export function listOngezienTeruggaven(tx: Tx, userId: string): Promise<WaarnemingMetDossier[]> {
  return metDossier(
    tx,
    and(
      isNotNull(waarneming.beeindigdOp),
      or(eq(waarneming.eigenaarId, userId), eq(waarneming.waarnemerId, userId)),
      ne(waarneming.beeindigdDoor, userId),
      nietGezien(tx, userId, "teruggave", waarneming.id),
    ),
  );
}

function metDossier(tx: Tx, waar: ReturnType<typeof and>): Promise<WaarnemingMetDossier[]> {
  return tx
    .select({ waarneming, afweging: kop })
    .from(waarneming)
    .innerJoin(afweging, eq(afweging.id, waarneming.afwegingId))
    .where(waar)
    .orderBy(asc(waarneming.sinds));
}
