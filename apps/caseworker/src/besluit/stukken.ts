import { stukSchema, type Stuk } from "@core/grondslagen";
import {
  appendBesluitstuk,
  listBesluitstukken,
  type Besluit,
  type Besluitstuk,
  type BesluitstukSoort,
  type Tx,
} from "@deelwijzer/db";
import { sha256, type Json } from "@deelwijzer/db/zegel";
import {
  decryptJson,
  encryptJson,
  mislukt,
  gelukt,
  openDossiersleutel,
  type Result,
  type Services,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import { z } from "zod";
import { leesNamen } from "../toegang/namen.ts";

/** Why the letter waits. */
const wachtSchema = z.strictObject({ formaat: z.literal(1), reden: z.string().min(1) });

/** What was made or recorded of a besluit, for who may read it. */
export interface GemaaktStuk {
  readonly id: string;
  readonly nummer: number;
  readonly soort: BesluitstukSoort;
  readonly op: string;
  readonly door: string;
  readonly uiterlijk: string | null;
  /** Why a letter waits; null for everything else. */
  readonly reden: string | null;
}

export async function leesStukken(
  tx: Tx,
  { sleutelkast }: Pick<Services, "sleutelkast">,
  besluit: Besluit,
): Promise<GemaaktStuk[]> {
  const rijen = await listBesluitstukken(tx, besluit.id);
  if (rijen.length === 0) return [];
  const naamVan = await leesNamen(tx);
  const uit: GemaaktStuk[] = [];
  for (const rij of rijen) {
    const { id, nummer, soort, uiterlijk } = rij;
    const wacht =
      soort === "brief-wacht" ? wachtSchema.safeParse(await openInhoud(tx, sleutelkast, rij)) : null;
    const reden = wacht?.success === true ? wacht.data.reden : null;
    uit.push({ id, nummer, soort, uiterlijk, reden, op: rij.op.toISOString(), door: naamVan(rij.door) });
  }
  return uit;
}

/** A letter or message as it was made; the refusal where the dossier was destroyed. */
export async function leesStuk(
  tx: Tx,
  { sleutelkast }: Pick<Services, "sleutelkast">,
  besluit: Besluit,
  stukId: string,
): Promise<Result<{ readonly stuk: Stuk; readonly nummer: number }, UseCaseFout>> {
  const rij = (await listBesluitstukken(tx, besluit.id)).find(({ id }) => id === stukId);
  const gelezen = rij === undefined ? null : stukSchema.safeParse(await openInhoud(tx, sleutelkast, rij));
  if (rij === undefined || gelezen?.success !== true)
    return mislukt({ soort: "niet-gevonden", wat: "dit stuk" });
  return gelukt({ stuk: gelezen.data, nummer: rij.nummer });
}

async function openInhoud(
  tx: Tx,
  sleutelkast: Services["sleutelkast"],
  rij: Besluitstuk,
): Promise<Json | null> {
  const { id, gemeenteId, afwegingId, inhoud } = rij;
  const sleutel = await openDossiersleutel(tx, sleutelkast, { gemeenteId, afwegingId });
  return sleutel === null ? null : decryptJson(sleutel, { soort: "besluitstuk", afwegingId, id }, inhoud);
}

export type NieuwStuk =
  | { readonly soort: "brief-inwoner" | "bericht-partner" | "zaaksysteem"; readonly inhoud: Json }
  | { readonly soort: "brief-wacht"; readonly inhoud: Json; readonly uiterlijk: string };

/** Records what was made, encrypted under the key of its dossier. */
export async function bewaarStuk(
  tx: Tx,
  ctx: UseCaseContext,
  { id: besluitId, gemeenteId, afwegingId }: Besluit,
  nieuw: NieuwStuk,
): Promise<Result<{ readonly stukId: string }, UseCaseFout>> {
  const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId });
  if (sleutel === null) {
    const melding = "Dit dossier is vernietigd. U kunt er niets meer bij maken.";
    return mislukt({ soort: "geblokkeerd", redenen: [{ code: "vernietigd", melding }] });
  }
  const id = ctx.newId();
  const inhoud = encryptJson(sleutel, { soort: "besluitstuk", afwegingId, id }, nieuw.inhoud);
  await appendBesluitstuk(tx, {
    id,
    gemeenteId,
    besluitId,
    afwegingId,
    soort: nieuw.soort,
    inhoud,
    inhoudHash: sha256(inhoud),
    uiterlijk: nieuw.soort === "brief-wacht" ? nieuw.uiterlijk : null,
    door: ctx.actor.gebruikerId,
    rol: ctx.rol,
    op: ctx.klok.nu(),
  });
  return gelukt({ stukId: id });
}
