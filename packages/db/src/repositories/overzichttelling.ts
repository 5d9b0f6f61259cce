import { and, gte, lt, min, sql } from "drizzle-orm";
import { overzichttelling } from "../schema/overzichttelling.ts";
import type { Tx } from "../tenant.ts";

export type Overzichttelling = Omit<typeof overzichttelling.$inferSelect, "gemeenteId">;

/** What was counted in the quarters that begin in [van, tot). Exact: never show a count below five (ADR 88). */
export function listOverzichttellingen(
  tx: Tx,
  { van, tot }: { readonly van: string; readonly tot: string },
): Promise<Overzichttelling[]> {
  const { kwartaal, soort, domein, partner, oordeel, aantal } = overzichttelling;
  return tx
    .select({ kwartaal, soort, domein, partner, oordeel, aantal })
    .from(overzichttelling)
    .where(and(gte(kwartaal, van), lt(kwartaal, tot)))
    .orderBy(kwartaal, soort, domein, partner, oordeel);
}

/** The first quarter in which anything was counted; null: nothing was yet. */
export async function findEersteKwartaal(tx: Tx): Promise<string | null> {
  const rows = await tx.select({ kwartaal: min(overzichttelling.kwartaal) }).from(overzichttelling);
  return rows[0]?.kwartaal ?? null;
}

/**
 * What the engine answers to a dossier that is withdrawn in this transaction: nothing of it is kept but, where there was no
 * basis, one more in the count.
 */
export async function noteAntwoordBijIntrekken(tx: Tx, uitkomst: string): Promise<void> {
  await tx.execute(sql`select set_config('deelwijzer.antwoord', ${uitkomst}, true)`);
}
