import {
  beoordeel,
  dekkingVan,
  may,
  verschilInDekking,
  type ToestemmingGebeurtenisSoort,
  type Toestemmingsfeit,
} from "@core/grondslagen";
import { findAfweging, listToestemmingen, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { openDossier } from "../../dossier/open-dossier.ts";

export interface ToestemmingInLijst extends Toestemmingsfeit {
  readonly vervaltOp: string | null;
  readonly gebeurtenissen: readonly { readonly soort: ToestemmingGebeurtenisSoort; readonly op: string }[];
  /** Why it does not carry what the dossier shares now; empty = it does. Of a decided dossier nothing is said. */
  readonly verschil: readonly string[];
}

export interface ToestemmingenVanDossier {
  readonly toestemmingen: readonly ToestemmingInLijst[];
  readonly magVragen: boolean;
  readonly magIntrekken: boolean;
}

/** The consents of one dossier, newest first: where each stands and whether it covers what is shared now. */
export const lijstToestemmingen = defineUseCase({
  name: "lijst-toestemmingen",
  soort: "lezen",
  input: z.strictObject({ afwegingId: z.uuid() }),
  authorize: async (_ctx, { afwegingId }, tx) => {
    const afweging = await findAfweging(tx, afwegingId);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    return { handeling: "afweging-lezen", onderwerp: alsAfweging(afweging), gegeven: afweging };
  },
  run: async (ctx, { afwegingId }, tx, afweging: Afweging) => {
    const dossier = await openDossier(tx, ctx, afweging);
    const rijen = new Map((await listToestemmingen(tx, [afwegingId])).map((rij) => [rij.id, rij]));
    const loopt = afweging.status !== "vastgesteld" && afweging.status !== "ingetrokken";
    const nu = dekkingVan(dossier.definitie, dossier.antwoorden);
    const { woordenlijst } = beoordeel(dossier).context;
    const toestemmingen = dossier.toestemmingen.map((feit): ToestemmingInLijst => {
      const rij = rijen.get(feit.id);
      return {
        ...feit,
        vervaltOp: rij?.vervaltOp?.toISOString() ?? null,
        gebeurtenissen: (rij?.gebeurtenissen ?? []).map(({ soort, op }) => ({ soort, op: op.toISOString() })),
        verschil: loopt ? verschilInDekking(feit.dekking, nu, { ...dossier, woordenlijst }) : [],
      };
    });
    return gelukt<ToestemmingenVanDossier>({
      toestemmingen: toestemmingen.toReversed(),
      magVragen: may(ctx.actor, "toestemming-vragen", alsAfweging(afweging)).toegestaan,
      magIntrekken: may(ctx.actor, "toestemming-intrekken", alsAfweging(afweging)).toegestaan,
    });
  },
});
