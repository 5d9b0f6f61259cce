import { may } from "@core/grondslagen";
import { endWaarneming, findLopendeWaarneming, updateAfweging, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { conflict, dossierVersieInvoer, magDossier } from "../../toegang/vind-dossier.ts";

/** Ends the standing in: by who stood in, or by the owner who is back. The other of the two is told. */
export const geefTerug = defineUseCase({
  name: "geef-terug",
  soort: "wijzigen",
  input: dossierVersieInvoer,
  authorize: magDossier("afweging-teruggeven"),
  run: async (ctx, { id, expectedVersion }, tx, afweging: Afweging) => {
    const lopend = await findLopendeWaarneming(tx, id);
    if (lopend === null) {
      return mislukt({ soort: "niet-gevonden", wat: "een waarneming die nog loopt" } as const);
    }
    if (afweging.versie !== expectedVersion) return conflict(afweging);
    const op = ctx.klok.nu();
    await endWaarneming(tx, { id: lopend.id, door: ctx.actor.gebruikerId, op });
    const bewaard = await updateAfweging(tx, { id, expectedVersion, patch: { waarnemerId: null }, op });
    if (!bewaard.gelukt) return conflict(bewaard.huidig ?? afweging);
    const leestNog = may(ctx.actor, "afweging-lezen", alsAfweging(bewaard.afweging)).toegestaan;
    return gelukt({ waarnemingId: lopend.id, leestNog });
  },
  audit: ({ id }, { waarnemingId }) => ({
    onderwerp: { soort: "afweging", id },
    gegevens: { waarneming: waarnemingId },
  }),
});
