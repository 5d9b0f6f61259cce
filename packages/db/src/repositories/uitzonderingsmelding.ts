import { asc, count, desc, eq, inArray, notExists, sql } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { besluit } from "../schema/besluit.ts";
import { uitzonderingsbevinding } from "../schema/uitzonderingsbevinding.ts";
import { uitzonderingsmelding } from "../schema/uitzonderingsmelding.ts";
import type { Tx } from "../tenant.ts";
import { kop, type AfwegingKop } from "./afweging.ts";

export type Uitzonderingsmelding = typeof uitzonderingsmelding.$inferSelect;
export type Uitzonderingsbevinding = typeof uitzonderingsbevinding.$inferSelect;

/** What the FG was told, with which besluit and dossier it is about; of the besluit what may be counted, no content. */
export interface MeldingMetBesluit {
  readonly melding: Uitzonderingsmelding;
  readonly besluit: {
    readonly id: string;
    readonly volgnummer: number;
    readonly auteurId: string;
    readonly domein: string;
    readonly partner: string;
  };
  readonly afweging: AfwegingKop;
}

export async function insertUitzonderingsmelding(
  tx: Tx,
  row: typeof uitzonderingsmelding.$inferInsert,
): Promise<void> {
  await tx.insert(uitzonderingsmelding).values(row);
}

function metBesluit(tx: Tx) {
  const { id, volgnummer, auteurId, domein, partner } = besluit;
  return tx
    .select({
      melding: uitzonderingsmelding,
      besluit: { id, volgnummer, auteurId, domein, partner },
      afweging: kop,
    })
    .from(uitzonderingsmelding)
    .innerJoin(besluit, eq(besluit.id, uitzonderingsmelding.besluitId))
    .innerJoin(afweging, eq(afweging.id, besluit.afwegingId));
}

/** Newest first. */
export function listUitzonderingsmeldingen(
  tx: Tx,
  { limiet, overslaan = 0 }: { readonly limiet: number; readonly overslaan?: number },
): Promise<MeldingMetBesluit[]> {
  return metBesluit(tx)
    .orderBy(desc(uitzonderingsmelding.op), desc(uitzonderingsmelding.id))
    .limit(limiet)
    .offset(overslaan);
}

export async function countUitzonderingsmeldingen(tx: Tx): Promise<number> {
  const rows = await tx.select({ aantal: count() }).from(uitzonderingsmelding);
  return rows[0]?.aantal ?? 0;
}

export async function findUitzonderingsmelding(tx: Tx, id: string): Promise<MeldingMetBesluit | null> {
  const rows = await metBesluit(tx).where(eq(uitzonderingsmelding.id, id));
  return rows[0] ?? null;
}

export async function findMeldingVanBesluit(tx: Tx, besluitId: string): Promise<Uitzonderingsmelding | null> {
  const rows = await tx
    .select()
    .from(uitzonderingsmelding)
    .where(eq(uitzonderingsmelding.besluitId, besluitId));
  return rows[0] ?? null;
}

/** Deviations of which no FG recorded a finding yet, oldest first. */
export function listMeldingenZonderBevinding(tx: Tx): Promise<MeldingMetBesluit[]> {
  const gevonden = tx
    .select({ een: sql`1` })
    .from(uitzonderingsbevinding)
    .where(eq(uitzonderingsbevinding.meldingId, uitzonderingsmelding.id));
  return metBesluit(tx).where(notExists(gevonden)).orderBy(asc(uitzonderingsmelding.op));
}

export async function insertUitzonderingsbevinding(
  tx: Tx,
  row: typeof uitzonderingsbevinding.$inferInsert,
): Promise<void> {
  await tx.insert(uitzonderingsbevinding).values(row);
}

/** In the order in which they were recorded. */
export async function listUitzonderingsbevindingen(
  tx: Tx,
  meldingIds: readonly string[],
): Promise<Uitzonderingsbevinding[]> {
  if (meldingIds.length === 0) return [];
  return tx
    .select()
    .from(uitzonderingsbevinding)
    .where(inArray(uitzonderingsbevinding.meldingId, [...meldingIds]))
    .orderBy(asc(uitzonderingsbevinding.op), asc(uitzonderingsbevinding.id));
}
