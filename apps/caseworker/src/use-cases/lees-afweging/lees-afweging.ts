import { may, type Stappenplan } from "@core/grondslagen";
import { findBesluitByAfweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, openDossiersleutel, venstersleutelVan } from "@deelwijzer/server";
import { z } from "zod";
import { magLezen, type TeLezen } from "../../dossier/mag-lezen.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { standVan, type Stand } from "../../dossier/stand.ts";
import { blikInLog, voorLezer, type InzageVanLezer } from "../../toegang/lopende-inzage.ts";

export interface GelezenAfweging extends Stand {
  readonly id: string;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly definitie: Stappenplan;
  /** The owner writes; a team mate reads along. */
  readonly magBewerken: boolean;
  readonly eigenaar: boolean;
  /** The domains the reader works in: others cannot be chosen. */
  readonly domeinen: readonly string[];
  readonly besluitId: string | null;
  /** Under which this browser keeps what it could not send; null for who does not write. */
  readonly venstersleutel: string | null;
  /** For who reads by a short access: until when. */
  readonly inzage: InzageVanLezer | null;
}

/**
 * One dossier with its answers and the definition it follows. Who is no owner reads along; who is of another team only
 * by an access that runs, and every such view is logged.
 */
export const leesAfweging = defineUseCase({
  name: "lees-afweging",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magLezen,
  run: async (ctx, { id }, tx, { afweging, inzage }: TeLezen) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const besluit = await findBesluitByAfweging(tx, id);
    const magBewerken = may(ctx.actor, "afweging-bewerken", alsAfweging(afweging)).toegestaan;
    const { gemeenteId } = afweging;
    const sleutel = magBewerken
      ? await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId: id })
      : null;
    return gelukt<GelezenAfweging>({
      ...standVan(dossier),
      id,
      zaakkenmerk: afweging.zaakkenmerk ?? "vernietigd",
      titel: afweging.titel ?? "",
      definitie: dossier.definitie,
      magBewerken,
      eigenaar: afweging.eigenaarId === ctx.actor.gebruikerId,
      domeinen: ctx.actor.domeinen,
      besluitId: besluit?.id ?? null,
      venstersleutel: sleutel === null ? null : venstersleutelVan(sleutel, ctx.actor.gebruikerId),
      inzage: voorLezer(inzage),
    });
  },
  audit: ({ id }, { inzage }) => (inzage === null ? null : blikInLog({ soort: "afweging", id }, inzage)),
});
