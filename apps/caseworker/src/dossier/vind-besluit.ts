import { findAfweging, findBesluit, type Afweging, type Besluit, type Tx } from "@deelwijzer/db";
import { mislukt } from "@deelwijzer/server";

export interface GevondenBesluit {
  readonly besluit: Besluit;
  readonly afweging: Afweging;
}

/** A besluit with the dossier it closed, or the refusal that there is none. */
export async function vindBesluit(tx: Tx, id: string) {
  const besluit = await findBesluit(tx, id);
  const afweging = besluit === null ? null : await findAfweging(tx, besluit.afwegingId);
  if (besluit === null || afweging === null) {
    return mislukt({ soort: "niet-gevonden", wat: "dit besluit" } as const);
  }
  return { ok: true, waarde: { besluit, afweging } } as const;
}
