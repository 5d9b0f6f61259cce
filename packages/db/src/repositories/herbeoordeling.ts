import { and, asc, count, desc, eq, inArray, isNotNull, isNull, max, ne, notExists, or } from "drizzle-orm";
import { addendum } from "../schema/addendum.ts";
import { afweging } from "../schema/afweging.ts";
import { alias } from "drizzle-orm/pg-core";
import { besluit } from "../schema/besluit.ts";
import { herbeoordeling } from "../schema/herbeoordeling.ts";
import { lidmaatschap } from "../schema/lidmaatschap.ts";
import type { Tx } from "../tenant.ts";
import { kop, type AfwegingKop } from "./afweging.ts";

export type Herbeoordeling = typeof herbeoordeling.$inferSelect;

/** A sealed besluit as it is laid beside newer tables: the question in the clear, no content. */
export interface BesluitVraag {
  readonly id: string;
  readonly volgnummer: number;
  readonly vastgesteldOp: Date;
  readonly tabelversieHash: string;
}

export interface TeHerbeoordelen {
  readonly besluit: BesluitVraag;
  /** Its question and date are those that were sealed: a decided dossier does not change. */
  readonly afweging: AfwegingKop;
}

/**
 * Sealed besluiten that one person answers for, as the owner or standing in, or of their team where the owner left; not
 * what was destroyed or is replaced.
 */
export function listTeHerbeoordelen(
  tx: Tx,
  {
    gebruikerId,
    teamId,
    besluitId,
  }: {
    readonly gebruikerId: string;
    readonly teamId: string | null;
    /** Only this one. */
    readonly besluitId?: string | undefined;
  },
): Promise<TeHerbeoordelen[]> {
  const opvolger = alias(afweging, "opvolger");
  const weg = tx
    .select({ userId: lidmaatschap.userId })
    .from(lidmaatschap)
    .where(isNotNull(lidmaatschap.beeindigdOp));
  const { id, volgnummer, vastgesteldOp, tabelversieHash } = besluit;
  return tx
    .select({ besluit: { id, volgnummer, vastgesteldOp, tabelversieHash }, afweging: kop })
    .from(besluit)
    .innerJoin(afweging, eq(afweging.id, besluit.afwegingId))
    .where(
      and(
        isNull(afweging.vernietigdOp),
        besluitId === undefined ? undefined : eq(besluit.id, besluitId),
        or(
          eq(afweging.eigenaarId, gebruikerId),
          eq(afweging.waarnemerId, gebruikerId),
          teamId === null ? undefined : and(eq(afweging.teamId, teamId), inArray(afweging.eigenaarId, weg)),
        ),
        notExists(
          tx
            .select({ id: opvolger.id })
            .from(opvolger)
            .where(and(eq(opvolger.vervangtBesluitId, besluit.id), ne(opvolger.status, "ingetrokken"))),
        ),
      ),
    )
    .orderBy(asc(besluit.volgnummer));
}

/** Who looked at these again, the last first. */
export async function listHerbeoordelingen(tx: Tx, besluitIds: readonly string[]): Promise<Herbeoordeling[]> {
  if (besluitIds.length === 0) return [];
  return tx
    .select()
    .from(herbeoordeling)
    .where(inArray(herbeoordeling.besluitId, [...besluitIds]))
    .orderBy(desc(herbeoordeling.nummer));
}

/** When something was last added to each of these; absent: nothing was. */
export async function laatsteAddenda(
  tx: Tx,
  besluitIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (besluitIds.length === 0) return new Map();
  const rows = await tx
    .select({ besluitId: addendum.besluitId, op: max(addendum.vastgesteldOp) })
    .from(addendum)
    .where(inArray(addendum.besluitId, [...besluitIds]))
    .groupBy(addendum.besluitId);
  return new Map(rows.flatMap(({ besluitId, op }) => (op === null ? [] : [[besluitId, op] as const])));
}

/** Appends with the next number; the database refuses who may not. */
export async function appendHerbeoordeling(
  tx: Tx,
  row: Omit<typeof herbeoordeling.$inferInsert, "nummer">,
): Promise<void> {
  const [aantal] = await tx
    .select({ er: count() })
    .from(herbeoordeling)
    .where(eq(herbeoordeling.besluitId, row.besluitId));
  await tx.insert(herbeoordeling).values({ ...row, nummer: (aantal?.er ?? 0) + 1 });
}
