import { and, asc, desc, eq, inArray, notExists, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { dossierinzage } from "../schema/dossierinzage.ts";
import { inzagebevinding } from "../schema/inzagebevinding.ts";
import { steekproef } from "../schema/steekproef.ts";
import type { Tx } from "../tenant.ts";
import { kop } from "./afweging.ts";
import type { InzageMetDossier } from "./dossierinzage.ts";

export type Steekproef = typeof steekproef.$inferSelect;
export type Inzagebevinding = typeof inzagebevinding.$inferSelect;

export async function insertSteekproef(tx: Tx, row: typeof steekproef.$inferInsert): Promise<void> {
  await tx.insert(steekproef).values(row);
}

export async function findSteekproef(tx: Tx, id: string): Promise<Steekproef | null> {
  const rows = await tx.select().from(steekproef).where(eq(steekproef.id, id));
  return rows[0] ?? null;
}

/** Newest first. */
export function listSteekproeven(tx: Tx): Promise<Steekproef[]> {
  return tx.select().from(steekproef).orderBy(desc(steekproef.op), desc(steekproef.id));
}

export async function insertInzagebevinding(tx: Tx, row: typeof inzagebevinding.$inferInsert): Promise<void> {
  await tx.insert(inzagebevinding).values(row);
}

/** In the order in which they were recorded. */
export async function listInzagebevindingen(
  tx: Tx,
  inzageIds: readonly string[],
): Promise<Inzagebevinding[]> {
  if (inzageIds.length === 0) return [];
  return tx
    .select()
    .from(inzagebevinding)
    .where(inArray(inzagebevinding.inzageId, [...inzageIds]))
    .orderBy(asc(inzagebevinding.op), asc(inzagebevinding.id));
}

/** Emergency accesses on which the FG recorded nothing yet. */
export function listNoodZonderBevinding(tx: Tx): Promise<InzageMetDossier[]> {
  return tx
    .select({ inzage: dossierinzage, afweging: kop })
    .from(dossierinzage)
    .innerJoin(afweging, eq(afweging.id, dossierinzage.afwegingId))
    .where(
      and(
        eq(dossierinzage.soort, "nood"),
        notExists(
          tx
            .select({ een: sql`1` })
            .from(inzagebevinding)
            .where(eq(inzagebevinding.inzageId, dossierinzage.id)),
        ),
      ),
    )
    .orderBy(asc(dossierinzage.op));
}
