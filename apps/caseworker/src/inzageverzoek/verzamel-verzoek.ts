import { findAfweging, type Tx, type VerzoekMetDossier } from "@deelwijzer/db";
import type { UseCaseContext } from "@deelwijzer/server";
import { verzamelDossier, type VerzameldDossier } from "./verzamel-dossier.ts";

/** What can still be read of the dossiers of one request. */
export async function verzamelVerzoek(
  tx: Tx,
  ctx: UseCaseContext,
  dossiers: readonly VerzoekMetDossier[],
): Promise<VerzameldDossier[]> {
  const uit: VerzameldDossier[] = [];
  for (const { afweging } of dossiers) {
    const rij = await findAfweging(tx, afweging.id);
    const dossier = rij === null ? null : await verzamelDossier(tx, ctx, rij);
    if (dossier !== null) uit.push(dossier);
  }
  return uit;
}
