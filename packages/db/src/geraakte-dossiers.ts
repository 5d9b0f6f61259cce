import { eq } from "drizzle-orm";
import { afweging } from "./schema/afweging.ts";
import type { AnyTx } from "./tenant.ts";

/** A dossier that was read or written, by itself and not as a line of a list. */
export interface GeraaktDossier {
  readonly afwegingId: string;
  /** Null where it was destroyed, or only its key was asked for. */
  readonly zaakkenmerk: string | null;
}

type Geraakt = Map<string, string | null>;

const perTransactie = new WeakMap<AnyTx, Geraakt>();

/** From here on is remembered which dossiers this transaction reaches; read them with the function that comes back. */
export function volgDossiers(tx: AnyTx): () => GeraaktDossier[] {
  const geraakt: Geraakt = new Map();
  perTransactie.set(tx, geraakt);
  return () => [...geraakt].map(([afwegingId, zaakkenmerk]) => ({ afwegingId, zaakkenmerk }));
}

/** Called by what reads or writes one dossier. Does nothing in a transaction that nobody follows. */
export function raakDossier(tx: AnyTx, afwegingId: string, zaakkenmerk: string | null = null): void {
  const geraakt = perTransactie.get(tx);
  if (geraakt === undefined) return;
  geraakt.set(afwegingId, zaakkenmerk ?? geraakt.get(afwegingId) ?? null);
}

/** The same, where the zaakkenmerk is not at hand: it is looked up, and only where somebody follows. */
export async function raakDossierVan(tx: AnyTx, afwegingId: string): Promise<void> {
  const geraakt = perTransactie.get(tx);
  if (geraakt === undefined || geraakt.get(afwegingId) != null) return;
  const rows = await tx
    .select({ zaakkenmerk: afweging.zaakkenmerk })
    .from(afweging)
    .where(eq(afweging.id, afwegingId));
  raakDossier(tx, afwegingId, rows[0]?.zaakkenmerk ?? null);
}
