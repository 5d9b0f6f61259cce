import type { Beoordeelbaar, DossierInhoud } from "@core/grondslagen";
import { insertAfweging, updateAfweging, type Tx } from "@deelwijzer/db";
import { createDossiersleutel, type UseCaseContext } from "@deelwijzer/server";
import { kolommen } from "./kolommen.ts";
import { versleutelInhoud } from "./open-dossier.ts";

export interface NieuwDossier {
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly stappenplanHash: string;
  readonly begin: Beoordeelbaar & { readonly inhoud: DossierInhoud };
  /** Of the button that was pressed, where pressing it twice would make two. */
  readonly idempotentiesleutel?: string;
  /** The besluit that this one will replace. */
  readonly vervangtBesluitId?: string;
}

export interface GemaaktDossier {
  readonly id: string;
  /** True when this was a repetition and the dossier already stood. */
  readonly herhaald: boolean;
}

/** Stores a new dossier of who acts, with its key and what is answered so far under it. */
export async function maakDossier(tx: Tx, ctx: UseCaseContext, nieuw: NieuwDossier): Promise<GemaaktDossier> {
  const { begin, zaakkenmerk, titel, stappenplanHash } = nieuw;
  const { idempotentiesleutel = null, vervangtBesluitId = null } = nieuw;
  const id = ctx.newId();
  const op = ctx.klok.nu();
  const { gemeenteId, gebruikerId, teamId } = ctx.actor;
  const rij = await insertAfweging(tx, {
    id,
    gemeenteId,
    teamId,
    eigenaarId: gebruikerId,
    zaakkenmerk,
    titel,
    stappenplanHash,
    tabelversieHash: begin.versie.hash,
    peildatum: begin.peildatum,
    ...kolommen(begin),
    idempotentiesleutel,
    vervangtBesluitId,
    createdAt: op,
    updatedAt: op,
  });
  if (rij.id !== id) return { id: rij.id, herhaald: true };
  await createDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: rij.id, op });
  const bewaard = await updateAfweging(tx, {
    id: rij.id,
    expectedVersion: rij.versie,
    patch: { inhoud: await versleutelInhoud(tx, ctx.sleutelkast, rij, begin.inhoud) },
    op,
  });
  if (!bewaard.gelukt) throw new Error("a dossier changed while it was being made");
  return { id, herhaald: false };
}
