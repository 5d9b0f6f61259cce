import { and, desc, eq, getTableColumns, inArray, or, sql } from "drizzle-orm";
import { raakDossier } from "../geraakte-dossiers.ts";
import { afweging } from "../schema/afweging.ts";
import type { Tx } from "../tenant.ts";

export type Afweging = typeof afweging.$inferSelect;
/** What a list shows: everything but the encrypted answers. */
export type AfwegingKop = Omit<Afweging, "inhoud">;
export type Afwegingstatus = Afweging["status"];

const { inhoud: _encrypted, ...leesbaar } = getTableColumns(afweging);
/** The columns of a list: everything but the encrypted answers. */
export const kop = leesbaar;

/**
 * A new dossier starts at version 1. Asked for again with the key of one that stands, also at the same moment, it is
 * that one: its id is then not the one that was given.
 */
export async function insertAfweging(
  tx: Tx,
  row: Omit<typeof afweging.$inferInsert, "versie">,
): Promise<Afweging> {
  raakDossier(tx, row.id, row.zaakkenmerk);
  const rows = await tx
    .insert(afweging)
    .values({ ...row, versie: 1 })
    .onConflictDoNothing({ target: [afweging.gemeenteId, afweging.idempotentiesleutel] })
    .returning();
  if (rows[0] !== undefined) return rows[0];
  const sleutel = row.idempotentiesleutel ?? "";
  const [eerder] = await tx.select().from(afweging).where(eq(afweging.idempotentiesleutel, sleutel));
  if (eerder === undefined) throw new Error("a dossier was neither made nor found");
  return eerder;
}

export async function findAfweging(tx: Tx, id: string): Promise<Afweging | null> {
  const rows = await tx.select().from(afweging).where(eq(afweging.id, id));
  return geraakt(tx, rows[0] ?? null);
}

/** Reads and holds the dossier until the transaction ends; sealing starts with this. */
export async function lockAfweging(tx: Tx, id: string): Promise<Afweging | null> {
  const rows = await tx.select().from(afweging).where(eq(afweging.id, id)).for("update");
  return geraakt(tx, rows[0] ?? null);
}

function geraakt(tx: Tx, row: Afweging | null): Afweging | null {
  if (row !== null) raakDossier(tx, row.id, row.zaakkenmerk);
  return row;
}

export interface AfwegingFilter {
  /** Dossiers of this user … */
  readonly eigenaarId?: string;
  /** … or of this team; with both given, either. */
  readonly teamId?: string | null;
  readonly statussen?: readonly Afwegingstatus[];
  /** Only of these. */
  readonly ids?: readonly string[];
  readonly limiet?: number;
}

/** Newest change first. */
export function listAfwegingen(tx: Tx, filter: AfwegingFilter = {}): Promise<AfwegingKop[]> {
  const wie = [
    filter.eigenaarId === undefined ? undefined : eq(afweging.eigenaarId, filter.eigenaarId),
    filter.teamId == null ? undefined : eq(afweging.teamId, filter.teamId),
  ].filter((deel) => deel !== undefined);
  const status = filter.statussen === undefined ? undefined : inArray(afweging.status, [...filter.statussen]);
  return tx
    .select(kop)
    .from(afweging)
    .where(and(or(...wie), status, filter.ids && inArray(afweging.id, [...filter.ids])))
    .orderBy(desc(afweging.updatedAt), desc(afweging.id))
    .limit(filter.limiet ?? 200);
}

export type AfwegingPatch = Partial<
  Omit<
    Afweging,
    "id" | "gemeenteId" | "versie" | "idempotentiesleutel" | "createdAt" | "updatedAt" | "vernietigdOp"
  >
>;

export type AfwegingUpdate =
  | { readonly gelukt: true; readonly afweging: Afweging }
  /** Someone saved first: nothing was written; `huidig` is what stands there now (null: no such dossier). */
  | { readonly gelukt: false; readonly huidig: Afweging | null };

/** Saves under the optimistic lock; a status that may not change any more throws from the database. */
export async function updateAfweging(
  tx: Tx,
  { id, expectedVersion, patch, op }: { id: string; expectedVersion: number; patch: AfwegingPatch; op: Date },
): Promise<AfwegingUpdate> {
  const rows = await tx
    .update(afweging)
    .set({ ...patch, updatedAt: op, versie: sql`${afweging.versie} + 1` })
    .where(and(eq(afweging.id, id), eq(afweging.versie, expectedVersion)))
    .returning();
  const saved = rows[0];
  return saved === undefined
    ? { gelukt: false, huidig: await findAfweging(tx, id) }
    : { gelukt: true, afweging: saved };
}
