import { findAfweging, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { controleerDossier, type GecontroleerdDossier } from "../../dossier/controleer-dossier.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { standVan, type Stand } from "../../dossier/stand.ts";

export interface Controle extends GecontroleerdDossier {
  /** What was checked; also what changed around the dossier without anyone touching it. */
  readonly stand: Stand;
}

/** What the server makes of a dossier before it is sealed: nothing the browser worked out is taken over. */
export const controleerAfweging = defineUseCase({
  name: "controleer-afweging",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (_ctx, { id }, tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-lezen", onderwerp: alsAfweging(afweging), gegeven: afweging };
  },
  run: async (ctx, _input, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    return gelukt<Controle>({ stand: standVan(dossier), ...controleerDossier(dossier) });
  },
});
