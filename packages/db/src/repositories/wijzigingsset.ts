import { and, desc, eq, sql } from "drizzle-orm";
import { wijzigingsset } from "../schema/wijzigingsset.ts";
import type { Tx } from "../tenant.ts";
import { sha256 } from "../zegel/hash.ts";
import { lockPublicaties } from "./publicatie.ts";

/** A wijzigingsset as it is stored; its content is one text. */
export type WijzigingssetRij = typeof wijzigingsset.$inferSelect;
export type NewWijzigingsset = Pick<
  typeof wijzigingsset.$inferInsert,
  | "id"
  | "gemeenteId"
  | "titel"
  | "basisHash"
  | "inhoud"
  | "ingangsdatum"
  | "bewerkers"
  | "laatstBewerktDoor"
  | "herkomst"
  | "uitgaveNummer"
  | "createdAt"
  | "updatedAt"
>;

/** A new set is a concept at version 1. */
export async function insertWijzigingsset(tx: Tx, row: NewWijzigingsset): Promise<WijzigingssetRij> {
  const rows = await tx
    .insert(wijzigingsset)
    .values({ ...row, status: "concept", versie: 1, inhoudshash: sha256(row.inhoud) })
    .returning();
  return rows[0] as WijzigingssetRij;
}

export async function findWijzigingsset(tx: Tx, id: string): Promise<WijzigingssetRij | null> {
  const rows = await tx.select().from(wijzigingsset).where(eq(wijzigingsset.id, id));
  return rows[0] ?? null;
}

/** Reads and holds the set until the transaction ends, after the lock on publications: the order that cannot deadlock. */
export async function lockWijzigingsset(tx: Tx, id: string): Promise<WijzigingssetRij | null> {
  await lockPublicaties(tx);
  const rows = await tx.select().from(wijzigingsset).where(eq(wijzigingsset.id, id)).for("update");
  return rows[0] ?? null;
}

/** Newest change first. */
export function listWijzigingssets(tx: Tx): Promise<WijzigingssetRij[]> {
  return tx.select().from(wijzigingsset).orderBy(desc(wijzigingsset.updatedAt), desc(wijzigingsset.id));
}

export type WijzigingssetPatch = Partial<
  Omit<
    WijzigingssetRij,
    "id" | "gemeenteId" | "versie" | "inhoudshash" | "herkomst" | "uitgaveNummer" | "createdAt" | "updatedAt"
  >
>;

export type WijzigingssetUpdate =
  | { readonly gelukt: true; readonly wijzigingsset: WijzigingssetRij }
  /** Someone saved first: nothing was written (null: no such set). */
  | { readonly gelukt: false; readonly huidigeVersie: number | null };

/** Saves under the optimistic lock; what the states do not allow throws from the database. */
export async function updateWijzigingsset(
  tx: Tx,
  {
    id,
    expectedVersion,
    patch,
    op,
  }: { id: string; expectedVersion: number; patch: WijzigingssetPatch; op: Date },
): Promise<WijzigingssetUpdate> {
  const hash = patch.inhoud === undefined ? {} : { inhoudshash: sha256(patch.inhoud) };
  const rows = await tx
    .update(wijzigingsset)
    .set({ ...patch, ...hash, updatedAt: op, versie: sql`${wijzigingsset.versie} + 1` })
    .where(and(eq(wijzigingsset.id, id), eq(wijzigingsset.versie, expectedVersion)))
    .returning();
  const saved = rows[0];
  return saved === undefined
    ? { gelukt: false, huidigeVersie: (await findWijzigingsset(tx, id))?.versie ?? null }
    : { gelukt: true, wijzigingsset: saved };
}
