import {
  endWaarneming,
  findAfweging,
  findLidmaatschap,
  findLopendeWaarneming,
  insertOverdracht,
  insertOverlegdoorgave,
  updateAfweging,
  type Lidmaatschap,
  type Tx,
} from "@deelwijzer/db";
import { gelukt, mislukt, plaatsPost, type Result, type UseCaseContext } from "@deelwijzer/server";
import type { UseCaseFout, VeldFout } from "@deelwijzer/server/fout";
import { leesWerkVan, type Dossierbundel } from "./werk-van.ts";
import { dossierveld, vraagveld } from "./werkvelden.ts";

export interface Verdeling {
  /** Per domain to whom; a domain that is not named waits. */
  readonly dossiers: readonly { readonly domein: string | null; readonly naar: string }[];
  readonly vragen: readonly { readonly id: string; readonly naar: string }[];
}

export interface Overgedragen {
  readonly dossiers: number;
  readonly vragen: number;
  readonly waarnemingen: number;
}

/** Gives the work of somebody who left to the colleagues that were chosen; after the membership ended. */
export async function draagWerkOver(
  tx: Tx,
  ctx: UseCaseContext,
  lid: Lidmaatschap,
  verdeling: Verdeling,
): Promise<Result<Overgedragen, UseCaseFout>> {
  const { bundels, vragen, waarnemingen } = await leesWerkVan(tx, lid, ctx.actor.gebruikerId);
  const velden: VeldFout[] = [];
  const kies = (pad: string, ontvangers: readonly { userId: string }[], naar: string) => {
    if (!ontvangers.some(({ userId }) => userId === naar))
      velden.push({ pad, melding: "Kies een collega uit de lijst." });
  };
  const teGeven = verdeling.dossiers.flatMap(({ domein, naar }) => {
    const bundel = bundels.find((een) => een.domein === domein);
    if (bundel === undefined) return [];
    kies(dossierveld(domein), bundel.ontvangers, naar);
    return [{ bundel, naar }];
  });
  const doorTeGeven = verdeling.vragen.flatMap(({ id, naar }) => {
    const vraag = vragen.find((een) => een.id === id);
    if (vraag === undefined) return [];
    kies(vraagveld(id), vraag.ontvangers, naar);
    return [{ id, naar }];
  });
  if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
  for (const afwegingId of waarnemingen) {
    if (!(await geefTerug(tx, ctx, afwegingId))) return intussen();
  }
  let dossiers = 0;
  for (const { bundel, naar } of teGeven) {
    const aantal = await geefBundel(tx, ctx, { van: lid.userId, naar, bundel });
    if (aantal === null) return intussen();
    dossiers += aantal;
  }
  for (const vraag of doorTeGeven) await geefVraagDoor(tx, ctx, { ...vraag, van: lid.userId });
  return gelukt({ dossiers, vragen: doorTeGeven.length, waarnemingen: waarnemingen.length });
}

function intussen() {
  return mislukt({ soort: "conflict", wat: "een dossier", huidigeVersie: null } as const);
}

async function geefBundel(
  tx: Tx,
  ctx: UseCaseContext,
  { van, naar, bundel }: { van: string; naar: string; bundel: Dossierbundel },
): Promise<number | null> {
  const ontvanger = await findLidmaatschap(tx, naar);
  const { gemeenteId, gebruikerId: door } = ctx.actor;
  const op = ctx.klok.nu();
  const alle = [...bundel.open, ...bundel.besloten];
  for (const { id: afwegingId, versie: expectedVersion } of alle) {
    const waarneming = await findLopendeWaarneming(tx, afwegingId);
    if (waarneming !== null) await endWaarneming(tx, { id: waarneming.id, door, op });
    const overdracht = { id: ctx.newId(), gemeenteId, afwegingId, van, naar, door, op };
    await insertOverdracht(tx, { ...overdracht, reden: "uit-dienst" });
    const patch = { eigenaarId: naar, teamId: ontvanger?.teamId ?? null, waarnemerId: null };
    if (!(await updateAfweging(tx, { id: afwegingId, expectedVersion, patch, op })).gelukt) return null;
  }
  return alle.length;
}

/** A dossier of a colleague that was stood in for goes back to that colleague. */
async function geefTerug(tx: Tx, { klok, actor }: UseCaseContext, afwegingId: string): Promise<boolean> {
  const waarneming = await findLopendeWaarneming(tx, afwegingId);
  if (waarneming === null) return true;
  const op = klok.nu();
  await endWaarneming(tx, { id: waarneming.id, door: actor.gebruikerId, op });
  const dossier = await findAfweging(tx, afwegingId);
  if (dossier === null) return false;
  const patch = { waarnemerId: null };
  return (await updateAfweging(tx, { id: afwegingId, expectedVersion: dossier.versie, patch, op })).gelukt;
}

async function geefVraagDoor(
  tx: Tx,
  ctx: UseCaseContext,
  { id, van, naar }: { id: string; van: string; naar: string },
): Promise<void> {
  const { gemeenteId, gebruikerId: door } = ctx.actor;
  const doorgave = { id: ctx.newId(), gemeenteId, overlegvraagId: id, van, naar, door, op: ctx.klok.nu() };
  await insertOverlegdoorgave(tx, doorgave);
  const sleutel = `overleg-doorgegeven:${doorgave.id}`;
  await plaatsPost(tx, ctx, {
    gemeenteId,
    soort: "overleg-gevraagd",
    aan: naar,
    pad: `/overleg/${id}`,
    sleutel,
  });
}
