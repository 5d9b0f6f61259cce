import { and, asc, eq, getTableColumns, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { overlegbericht } from "../schema/overlegbericht.ts";
import { OVERLEG_ROLLEN, overlegvraag } from "../schema/overlegvraag.ts";
import type { Tx } from "../tenant.ts";

export type Overlegvraag = typeof overlegvraag.$inferSelect;
export type OverlegRol = (typeof OVERLEG_ROLLEN)[number];

const OPEN: SQL = sql`not exists (select 1 from ${overlegbericht} where ${overlegbericht.overlegvraagId} = ${overlegvraag.id} and ${overlegbericht.soort} in ('antwoord','intrekking'))`;
/**
 * Who is asked now: to whom it was handed on last, when the person it was put to left. Written out: in a selection drizzle
 * leaves the name of the table away.
 */
const GEVRAAGDE = sql<string | null>`gevraagde("overlegvraag"."id")`;
const NU = { ...getTableColumns(overlegvraag), aanGebruiker: GEVRAAGDE };
const LOPEND = ["concept", "wacht-op-overleg", "klaar"] as const;

export async function insertOverlegvraag(tx: Tx, row: typeof overlegvraag.$inferInsert): Promise<void> {
  await tx.insert(overlegvraag).values(row);
}

export async function findOverlegvraag(tx: Tx, id: string): Promise<Overlegvraag | null> {
  const rows = await tx.select(NU).from(overlegvraag).where(eq(overlegvraag.id, id));
  return rows[0] ?? null;
}

/** The questions of one dossier, oldest first. */
export function listOverlegvragen(tx: Tx, afwegingId: string): Promise<Overlegvraag[]> {
  return tx
    .select(NU)
    .from(overlegvraag)
    .where(eq(overlegvraag.afwegingId, afwegingId))
    .orderBy(asc(overlegvraag.op), asc(overlegvraag.id));
}

/** What was put to this person, or to a role of theirs by somebody else. */
export function listOverlegvragenAan(
  tx: Tx,
  gebruikerId: string,
  rollen: readonly string[],
): Promise<Overlegvraag[]> {
  const eigen = OVERLEG_ROLLEN.filter((rol) => rollen.includes(rol));
  const aanRol =
    eigen.length === 0
      ? undefined
      : and(inArray(overlegvraag.aanRol, eigen), sql`${overlegvraag.gesteldDoor} <> ${gebruikerId}`);
  return tx
    .select(NU)
    .from(overlegvraag)
    .where(or(sql`${GEVRAAGDE} = ${gebruikerId}`, aanRol))
    .orderBy(asc(overlegvraag.uiterlijk), asc(overlegvraag.op));
}

/** The questions of every dossier this person owns or stands in for. */
export async function listOverlegvragenVan(tx: Tx, gebruikerId: string): Promise<Overlegvraag[]> {
  const rows = await tx
    .select({ vraag: NU })
    .from(overlegvraag)
    .innerJoin(afweging, eq(afweging.id, overlegvraag.afwegingId))
    .where(
      and(
        or(eq(afweging.eigenaarId, gebruikerId), eq(afweging.waarnemerId, gebruikerId)),
        isNull(afweging.vernietigdOp),
      ),
    )
    .orderBy(asc(overlegvraag.op));
  return rows.map(({ vraag }) => vraag);
}

/** Questions of a dossier that were neither answered nor withdrawn. */
export async function listOpenOverlegvraagIds(tx: Tx, afwegingId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: overlegvraag.id })
    .from(overlegvraag)
    .where(and(eq(overlegvraag.afwegingId, afwegingId), OPEN));
  return rows.map(({ id }) => id);
}

/** Of a question that still waits on its last day or after it: whom to remind, and nothing of what it is about. */
export interface WachtendeVraag {
  readonly id: string;
  readonly aanRol: OverlegRol | null;
  readonly aanGebruiker: string | null;
  readonly gesteldDoor: string;
  /** Who goes on with the dossier now: the owner, or who stands in. */
  readonly behandelaar: string;
  readonly uiterlijk: string;
}

export function listWachtendeVragen(tx: Tx, vandaag: string): Promise<WachtendeVraag[]> {
  return tx
    .select({
      id: overlegvraag.id,
      aanRol: overlegvraag.aanRol,
      aanGebruiker: GEVRAAGDE,
      gesteldDoor: overlegvraag.gesteldDoor,
      behandelaar: sql<string>`coalesce(${afweging.waarnemerId}, ${afweging.eigenaarId})`,
      uiterlijk: overlegvraag.uiterlijk,
    })
    .from(overlegvraag)
    .innerJoin(afweging, eq(afweging.id, overlegvraag.afwegingId))
    .where(and(lte(overlegvraag.uiterlijk, vandaag), inArray(afweging.status, [...LOPEND]), OPEN))
    .orderBy(asc(overlegvraag.uiterlijk), asc(overlegvraag.id));
}

/** The questions that wait for this person by name. */
export function listOpenOverlegvragenAan(
  tx: Tx,
  gebruikerId: string,
): Promise<Pick<Overlegvraag, "id" | "gesteldDoor" | "uiterlijk" | "op">[]> {
  const { id, gesteldDoor, uiterlijk, op } = overlegvraag;
  return tx
    .select({ id, gesteldDoor, uiterlijk, op })
    .from(overlegvraag)
    .innerJoin(afweging, eq(afweging.id, overlegvraag.afwegingId))
    .where(and(sql`${GEVRAAGDE} = ${gebruikerId}`, inArray(afweging.status, [...LOPEND]), OPEN))
    .orderBy(asc(uiterlijk), asc(id));
}
