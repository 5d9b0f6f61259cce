import { may, type Stappenplan } from "@core/grondslagen";
import { findAfweging, findBesluitByAfweging, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { standVan, type Stand } from "../../dossier/stand.ts";

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
}

/** One dossier with its answers and the definition it follows. Who is no owner reads along. */
export const leesAfweging = defineUseCase({
  name: "lees-afweging",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (_ctx, { id }, tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-lezen", onderwerp: alsAfweging(afweging), gegeven: afweging };
  },
  run: async (ctx, { id }, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const besluit = await findBesluitByAfweging(tx, id);
    return gelukt<GelezenAfweging>({
      ...standVan(dossier),
      id,
      zaakkenmerk: afweging.zaakkenmerk ?? "vernietigd",
      titel: afweging.titel ?? "",
      definitie: dossier.definitie,
      magBewerken: may(ctx.actor, "afweging-bewerken", alsAfweging(afweging)).toegestaan,
      eigenaar: afweging.eigenaarId === ctx.actor.gebruikerId,
      domeinen: ctx.actor.domeinen,
      besluitId: besluit?.id ?? null,
    });
  },
});
