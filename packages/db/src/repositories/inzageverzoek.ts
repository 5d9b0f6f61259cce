import { asc, count, desc, eq } from "drizzle-orm";
import { afweging } from "../schema/afweging.ts";
import { inzageverzoek } from "../schema/inzageverzoek.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, kop } from "./afweging.ts";

export type Inzageverzoek = typeof inzageverzoek.$inferSelect;
export type VerzoekMetDossier = { verzoek: Inzageverzoek; afweging: AfwegingKop };

export async function insertInzageverzoek(tx: Tx, row: typeof inzageverzoek.$inferInsert): Promise<void> {
  await tx.insert(inzageverzoek).values(row);
}

/** The dossiers that were found for one request, in the order in which they were made. */
export function listVerzoekdossiers(tx: Tx, verzoekId: string): Promise<VerzoekMetDossier[]> {
  return tx
    .select({ verzoek: inzageverzoek, afweging: kop })
    .from(inzageverzoek)
    .innerJoin(afweging, eq(afweging.id, inzageverzoek.afwegingId))
    .where(eq(inzageverzoek.verzoekId, verzoekId))
    .orderBy(asc(afweging.createdAt), asc(afweging.id));
}

export interface VerzoekInLijst {
  readonly verzoekId: string;
  readonly verzoekkenmerk: string;
  readonly door: string;
  readonly op: Date;
  readonly tot: Date;
  readonly dossiers: number;
}

/** Newest first. */
export function listInzageverzoeken(tx: Tx, hoogstens: number): Promise<VerzoekInLijst[]> {
  const { verzoekId, verzoekkenmerk, door, op, tot } = inzageverzoek;
  return tx
    .select({ verzoekId, verzoekkenmerk, door, op, tot, dossiers: count() })
    .from(inzageverzoek)
    .groupBy(verzoekId, verzoekkenmerk, door, op, tot)
    .orderBy(desc(op), desc(verzoekId))
    .limit(hoogstens);
}

/** Who read this dossier to answer a resident, newest first. */
export function listVerzoekenVanDossier(tx: Tx, afwegingId: string): Promise<Inzageverzoek[]> {
  return tx
    .select()
    .from(inzageverzoek)
    .where(eq(inzageverzoek.afwegingId, afwegingId))
    .orderBy(desc(inzageverzoek.op), desc(inzageverzoek.verzoekId));
}
