import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, not, notExists, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { vernietigingsstop } from "../schema/vernietigingsstop.ts";
import type { Tx } from "../tenant.ts";
import { heeftZaakkenmerk } from "./afweging-zoek.ts";

export type Vernietigingsstop = typeof vernietigingsstop.$inferSelect;

export interface VernietigdDossier {
  readonly afwegingId: string;
  /** The last day it was kept, JJJJ-MM-DD. */
  readonly bewarenTot: string;
}

/**
 * Destroys the keys of closed dossiers of this gemeente of which the term ended before this day, at most so many,
 * oldest term first; not those that are held. As the role of the jobs, on nobody's name.
 */
export async function destroyVerlopen(
  tx: Tx,
  { dag, op, hoogstens }: { readonly dag: string; readonly op: Date; readonly hoogstens: number },
): Promise<VernietigdDossier[]> {
  const rows = await tx.execute<{ dossier: string; tot: string }>(
    sql`select dossier, tot::text from vernietig_verlopen(${dag}::date, ${op.toISOString()}::timestamptz, ${hoogstens})`,
  );
  return [...rows].map(({ dossier, tot }) => ({ afwegingId: dossier, bewarenTot: tot }));
}

export async function insertVernietigingsstop(
  tx: Tx,
  row: Omit<typeof vernietigingsstop.$inferInsert, "opgehevenOp" | "opgehevenDoor">,
): Promise<void> {
  await tx.insert(vernietigingsstop).values(row);
}

/** Null when there is no such stop, or it was lifted before. */
export async function liftVernietigingsstop(
  tx: Tx,
  { id, door, op }: { readonly id: string; readonly door: string; readonly op: Date },
): Promise<Vernietigingsstop | null> {
  const rows = await tx
    .update(vernietigingsstop)
    .set({ opgehevenOp: op, opgehevenDoor: door })
    .where(and(eq(vernietigingsstop.id, id), isNull(vernietigingsstop.opgehevenOp)))
    .returning();
  return rows[0] ?? null;
}

export type StopMetDossier = Vernietigingsstop & {
  readonly zaakkenmerk: string | null;
  readonly bewarenTot: string | null;
};

/** The stops that run, newest first, with what the dossier is known by. */
export async function listVernietigingsstops(tx: Tx): Promise<StopMetDossier[]> {
  const rows = await tx
    .select({
      stop: vernietigingsstop,
      zaakkenmerk: afweging.zaakkenmerk,
      bewarenTot: afweging.bewarenTot,
    })
    .from(vernietigingsstop)
    .innerJoin(afweging, eq(afweging.id, vernietigingsstop.afwegingId))
    .where(isNull(vernietigingsstop.opgehevenOp))
    .orderBy(desc(vernietigingsstop.op), asc(vernietigingsstop.id));
  return rows.map(({ stop, ...dossier }) => ({ ...stop, ...dossier }));
}

/** Every time this dossier was held, oldest first. */
export function listStopsVanDossier(tx: Tx, afwegingId: string): Promise<Vernietigingsstop[]> {
  return tx
    .select()
    .from(vernietigingsstop)
    .where(eq(vernietigingsstop.afwegingId, afwegingId))
    .orderBy(asc(vernietigingsstop.op), asc(vernietigingsstop.id));
}

/** The dossiers under a case reference that were not destroyed and are not held yet. */
export function listTegenTeHouden(tx: Tx, zaakkenmerk: string): Promise<{ id: string }[]> {
  const loopt = tx
    .select({ id: vernietigingsstop.id })
    .from(vernietigingsstop)
    .where(and(eq(vernietigingsstop.afwegingId, afweging.id), isNull(vernietigingsstop.opgehevenOp)));
  return tx
    .select({ id: afweging.id })
    .from(afweging)
    .where(and(heeftZaakkenmerk(zaakkenmerk), isNull(afweging.vernietigdOp), notExists(loopt)))
    .orderBy(asc(afweging.createdAt), asc(afweging.id));
}

export interface Vernietigingstelling {
  /** JJJJ-MM, in Amsterdam. */
  readonly maand: string;
  readonly aantal: number;
}

/** How many dossiers were destroyed per month, newest first. */
export async function countVernietigd(tx: Tx): Promise<Vernietigingstelling[]> {
  const maand = sql<string>`to_char(${afweging.vernietigdOp} at time zone 'Europe/Amsterdam', 'YYYY-MM')`;
  return tx
    .select({ maand, aantal: count() })
    .from(afweging)
    .where(isNotNull(afweging.vernietigdOp))
    .groupBy(sql`1`)
    .orderBy(desc(sql`1`));
}

/** How many dossiers were not closed while their term ended before this day. */
export async function countOpenOverTermijn(tx: Tx, dag: string): Promise<number> {
  const gesloten = inArray(afweging.status, ["vastgesteld", "ingetrokken"]);
  const rows = await tx
    .select({ aantal: count() })
    .from(afweging)
    .where(and(lt(afweging.bewarenTot, dag), not(gesloten)));
  return rows[0]?.aantal ?? 0;
}
