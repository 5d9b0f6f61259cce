import { and, desc, eq, gte, inArray, lt, ne, sql } from "drizzle-orm";
import { raakDossierVan } from "../geraakte-dossiers.ts";
import { afweging } from "../schema/afweging.ts";
import { besluit } from "../schema/besluit.ts";
import type { KenmerkTx, Tx } from "../tenant.ts";
import { BESTAND_FORMAAT, type Besluitbestand } from "../zegel/besluitbestand.ts";
import type { BesluitZegel } from "../zegel/besluit-zegel.ts";
import type { Hash } from "../zegel/hash.ts";
import { type OpenbaarDeel, openbaarSchema, type Uitkomst } from "../zegel/openbaar.ts";
import { type Addendum, exportAddendum } from "./addendum.ts";
import { exportZegel, rijVanZegel } from "./zegelrij.ts";

export type Besluit = typeof besluit.$inferSelect;

export interface Ketenkop {
  readonly volgnummer: number;
  readonly hash: Hash;
}

/** Locks the chain of this gemeente until the transaction ends: whoever holds it seals next. */
export async function lockBesluitketen(tx: Tx, gemeenteId: string): Promise<Ketenkop> {
  const rows = await tx.execute<{ volgnummer: string; hash: Hash }>(
    sql`select volgnummer, hash from lock_besluitketen(${gemeenteId}::uuid)`,
  );
  const kop = rows[0];
  if (kop === undefined) throw new Error("no chain head");
  return { volgnummer: Number(kop.volgnummer), hash: kop.hash };
}

/** Stores a seal. The database checks every hash, the link and that the columns say what was sealed. */
export async function insertBesluit(
  tx: Tx,
  zegel: BesluitZegel,
  idempotentiesleutel: string,
): Promise<Besluit> {
  const { openbaar: deel } = zegel;
  const rows = await tx
    .insert(besluit)
    .values({
      id: deel.besluitId,
      gemeenteId: deel.gemeente.id,
      afwegingId: deel.afwegingId,
      volgnummer: deel.volgnummer,
      ...rijVanZegel(zegel),
      idempotentiesleutel,
      auteurId: deel.auteur.id,
      uitkomst: deel.uitkomst,
      ...deel.vraag,
      peildatum: deel.peildatum,
      tabelversieHash: deel.tabelversie.hash,
      stappenplanHash: deel.stappenplan.hash,
      uitzonderingsbeleidId: deel.uitzonderingsbeleid?.id ?? null,
      bewarenTot: deel.bewarenTot,
      vastgesteldOp: new Date(deel.vastgesteldOp),
    })
    .returning();
  return rows[0] as Besluit;
}

export async function findBesluit(tx: Tx, id: string): Promise<Besluit | null> {
  const rows = await tx.select().from(besluit).where(eq(besluit.id, id));
  if (rows[0] !== undefined) await raakDossierVan(tx, rows[0].afwegingId);
  return rows[0] ?? null;
}

export async function findBesluitByAfweging(tx: Tx, afwegingId: string): Promise<Besluit | null> {
  await raakDossierVan(tx, afwegingId);
  const rows = await tx.select().from(besluit).where(eq(besluit.afwegingId, afwegingId));
  return rows[0] ?? null;
}

export interface BesluitFilter {
  readonly afwegingIds?: readonly string[];
  readonly uitkomst?: Uitkomst;
  readonly domein?: string;
  /** Only older than this volgnummer, for paging. */
  readonly voorVolgnummer?: number;
  readonly vanafMoment?: Date;
  readonly limiet?: number;
}

/** Newest first. */
export function listBesluiten(tx: Tx, filter: BesluitFilter = {}): Promise<Besluit[]> {
  return tx
    .select()
    .from(besluit)
    .where(
      and(
        filter.afwegingIds && inArray(besluit.afwegingId, [...filter.afwegingIds]),
        filter.uitkomst && eq(besluit.uitkomst, filter.uitkomst),
        filter.domein === undefined ? undefined : eq(besluit.domein, filter.domein),
        filter.voorVolgnummer === undefined ? undefined : lt(besluit.volgnummer, filter.voorVolgnummer),
        filter.vanafMoment && gte(besluit.vastgesteldOp, filter.vanafMoment),
      ),
    )
    .orderBy(desc(besluit.volgnummer))
    .limit(filter.limiet ?? 200);
}

/** The public part as it was sealed. */
export function readOpenbaar(row: Besluit): OpenbaarDeel {
  return openbaarSchema.parse(JSON.parse(row.openbaar));
}

/** The file someone else can check years later, with `npm run verifieer`: the besluit and what was added to it. */
export function exportBesluit(row: Besluit, addenda: readonly Addendum[] = []): Besluitbestand {
  return {
    formaat: BESTAND_FORMAAT,
    openbaar: JSON.parse(row.openbaar) as Besluitbestand["openbaar"],
    ...exportZegel(row),
    ...(addenda.length === 0 ? {} : { addenda: addenda.map(exportAddendum) }),
  };
}

/** The besluit with this place in a chain, whatever its gemeente; null where there is none. */
export async function findBesluitMetKenmerk(tx: KenmerkTx, ketenHash: string): Promise<Besluit | null> {
  const rows = await tx.select().from(besluit).where(eq(besluit.ketenHash, ketenHash));
  return rows[0] ?? null;
}

export interface Opvolging {
  readonly afwegingId: string;
  /** Null while the new afweging runs. */
  readonly besluit: { readonly id: string; readonly volgnummer: number; readonly vastgesteldOp: Date } | null;
}

/** What replaces this besluit, or is on its way to; null where nothing does. */
export async function findOpvolging(tx: Tx, besluitId: string): Promise<Opvolging | null> {
  const rows = await tx
    .select({
      afwegingId: afweging.id,
      besluit: { id: besluit.id, volgnummer: besluit.volgnummer, vastgesteldOp: besluit.vastgesteldOp },
    })
    .from(afweging)
    .leftJoin(besluit, eq(besluit.afwegingId, afweging.id))
    .where(and(eq(afweging.vervangtBesluitId, besluitId), ne(afweging.status, "ingetrokken")));
  return rows[0] ?? null;
}
