import type { Beoordeelbaar, DossierInhoud } from "@core/grondslagen";
import { insertAfweging, updateAfweging, type Afweging, type Tx } from "@deelwijzer/db";
import { createDossiersleutel, type UseCaseContext } from "@deelwijzer/server";
import { kolommen } from "./kolommen.ts";
import { versleutelInhoud } from "./open-dossier.ts";

export interface NieuwDossier {
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly stappenplanHash: string;
  readonly begin: Beoordeelbaar & { readonly inhoud: DossierInhoud };
  /** The besluit that this one will replace. */
  readonly vervangtBesluitId?: string;
}

/** Stores a new dossier of who acts, with its key and what is answered so far under it. */
export async function maakDossier(tx: Tx, ctx: UseCaseContext, nieuw: NieuwDossier): Promise<Afweging> {
  const { begin, zaakkenmerk, titel, stappenplanHash, vervangtBesluitId = null } = nieuw;
  const op = ctx.klok.nu();
  const { gemeenteId, gebruikerId, teamId } = ctx.actor;
  const rij = await insertAfweging(tx, {
    id: ctx.newId(),
    gemeenteId,
    teamId,
    eigenaarId: gebruikerId,
    zaakkenmerk,
    titel,
    stappenplanHash,
    tabelversieHash: begin.versie.hash,
    peildatum: begin.peildatum,
    ...kolommen(begin),
    vervangtBesluitId,
    createdAt: op,
    updatedAt: op,
  });
  await createDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: rij.id, op });
  const bewaard = await updateAfweging(tx, {
    id: rij.id,
    expectedVersion: rij.versie,
    patch: { inhoud: await versleutelInhoud(tx, ctx.sleutelkast, rij, begin.inhoud) },
    op,
  });
  if (!bewaard.gelukt) throw new Error("a dossier changed while it was being made");
  return bewaard.afweging;
}
