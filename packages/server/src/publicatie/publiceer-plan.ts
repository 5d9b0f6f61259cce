import type { Tabelversie } from "@core/grondslagen";
import { findStappenplanversie, publishStappenplanversie, type AnyTx } from "@deelwijzer/db";
import { planVan } from "../stappenplan/geldend-stappenplan.ts";

/**
 * Stores the stappenplan that a published version holds, so that a dossier can be pinned to it; it is followed from the
 * moment that version is in force. After its publication was written.
 */
export async function publiceerPlan(tx: AnyTx, versie: Tabelversie, op: Date): Promise<void> {
  const plan = planVan(versie);
  if (plan === null || (await findStappenplanversie(tx, plan.hash)) !== null) return;
  const { hash, definitie } = plan;
  await publishStappenplanversie(tx, {
    hash,
    stappenplanId: definitie.id,
    versie: definitie.versie,
    inhoud: definitie,
    tabelversieHash: versie.hash,
    gepubliceerdOp: op,
  });
}
