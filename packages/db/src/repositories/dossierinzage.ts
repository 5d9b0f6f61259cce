import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { auditlog } from "../schema/auditlog.ts";
import { dossierinzage } from "../schema/dossierinzage.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";
import { nietGezien } from "./gezien.ts";

export type Dossierinzage = typeof dossierinzage.$inferSelect;
export type InzageMetDossier = { inzage: Dossierinzage; afweging: AfwegingKop };

export async function insertDossierinzage(tx: Tx, row: typeof dossierinzage.$inferInsert): Promise<void> {
  await tx.insert(dossierinzage).values(row);
}

const looptVoor = (aanvragerId: string, nu: Date) =>
  and(eq(dossierinzage.aanvragerId, aanvragerId), lte(dossierinzage.op, nu), gt(dossierinzage.tot, nu));

/** The access that lets this user in at this moment, or null. The latest, when there are more. */
export async function findLopendeInzage(
  tx: Tx,
  {
    afwegingId,
    aanvragerId,
    nu,
  }: { readonly afwegingId: string; readonly aanvragerId: string; readonly nu: Date },
): Promise<Dossierinzage | null> {
  const rows = await tx
    .select()
    .from(dossierinzage)
    .where(and(eq(dossierinzage.afwegingId, afwegingId), looptVoor(aanvragerId, nu)))
    .orderBy(desc(dossierinzage.op))
    .limit(1);
  return rows[0] ?? null;
}

/** What a user may look into at this moment. */
export function listLopendeInzagen(
  tx: Tx,
  { aanvragerId, nu }: { readonly aanvragerId: string; readonly nu: Date },
): Promise<InzageMetDossier[]> {
  return tx
    .select({ inzage: dossierinzage, afweging: kop })
    .from(dossierinzage)
    .innerJoin(afweging, eq(afweging.id, dossierinzage.afwegingId))
    .where(and(looptVoor(aanvragerId, nu), isNull(afweging.vernietigdOp)))
    .orderBy(asc(dossierinzage.op));
}

export function listInzagenVanDossier(tx: Tx, afwegingId: string): Promise<Dossierinzage[]> {
  return tx
    .select()
    .from(dossierinzage)
    .where(eq(dossierinzage.afwegingId, afwegingId))
    .orderBy(desc(dossierinzage.op), desc(dossierinzage.id));
}

/** For the owner, of then and of now, and for who stands in: every access they did not say "gezien" to. */
export function listOngezienInzagen(tx: Tx, userId: string): Promise<InzageMetDossier[]> {
  return tx
    .select({ inzage: dossierinzage, afweging: kop })
    .from(dossierinzage)
    .innerJoin(afweging, eq(afweging.id, dossierinzage.afwegingId))
    .where(
      and(
        or(
          eq(dossierinzage.eigenaarId, userId),
          eq(afweging.eigenaarId, userId),
          eq(afweging.waarnemerId, userId),
        ),
        nietGezien(tx, userId, "inzage", dossierinzage.id),
      ),
    )
    .orderBy(asc(dossierinzage.op));
}

export interface InzageBladzijde {
  readonly van?: Date;
  readonly tot?: Date;
  readonly ids?: readonly string[];
  readonly limiet: number;
  readonly overslaan?: number;
}

const filter = ({ van, tot, ids }: Omit<InzageBladzijde, "limiet">) =>
  and(
    van && gte(dossierinzage.op, van),
    tot && lt(dossierinzage.op, tot),
    ids && inArray(dossierinzage.id, [...ids]),
  );

/** Emergencies first, then newest first: the order in which the FG looks. */
export function listInzagen(tx: Tx, bladzijde: InzageBladzijde): Promise<InzageMetDossier[]> {
  return tx
    .select({ inzage: dossierinzage, afweging: kop })
    .from(dossierinzage)
    .innerJoin(afweging, eq(afweging.id, dossierinzage.afwegingId))
    .where(filter(bladzijde))
    .orderBy(sql`${dossierinzage.soort} = 'nood' desc`, desc(dossierinzage.op), desc(dossierinzage.id))
    .limit(bladzijde.limiet)
    .offset(bladzijde.overslaan ?? 0);
}

export async function countInzagen(
  tx: Tx,
  periode: { readonly van?: Date; readonly tot?: Date } = {},
): Promise<number> {
  const rows = await tx.select({ aantal: count() }).from(dossierinzage).where(filter(periode));
  return rows[0]?.aantal ?? 0;
}

/** The ids of a period, to draw from. */
export async function listInzageIds(
  tx: Tx,
  periode: { readonly van: Date; readonly tot: Date },
): Promise<string[]> {
  const rows = await tx.select({ id: dossierinzage.id }).from(dossierinzage).where(filter(periode));
  return rows.map(({ id }) => id);
}

/**
 * How often each access was used to look, counted in the log. Opening one page can read a dossier more than once, and each
 * reading is in the log: what follows within a minute is the same look.
 */
export async function countBlikken(tx: Tx, inzageIds: readonly string[]): Promise<Map<string, number>> {
  if (inzageIds.length === 0) return new Map();
  const inzageId = sql<string>`${auditlog.gegevens}->>'inzage'`;
  const regels = tx
    .select({
      inzageId: inzageId.as("inzage_id"),
      los: sql<boolean>`coalesce(${auditlog.op} - lag(${auditlog.op}) over (partition by ${inzageId} order by ${auditlog.op}) > interval '1 minute', true)`.as(
        "los",
      ),
    })
    .from(auditlog)
    .where(
      and(
        inArray(auditlog.handeling, ["lees-afweging", "lees-besluit", "lijst-overleg"]),
        inArray(inzageId, [...inzageIds]),
      ),
    )
    .as("regels");
  const rows = await tx
    .select({ inzageId: regels.inzageId, aantal: count() })
    .from(regels)
    .where(sql`${regels.los}`)
    .groupBy(regels.inzageId);
  return new Map(rows.map((row) => [row.inzageId, row.aantal]));
}
