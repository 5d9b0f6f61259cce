import { appendToestemmingGebeurtenis, lockAfweging, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { datumVeld } from "../../dossier/datum-veld.ts";
import { legToestemmingVast } from "../../dossier/leg-toestemming-vast.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier } from "../../dossier/open-dossier.ts";
import { stelToestemmingsvraagOp, toestemmingInvoer } from "../../dossier/stel-toestemmingsvraag-op.ts";

/** Records what a resident said in a conversation, by telephone or on paper: to what, when, and how one knows who. */
export const registreerToestemming = defineUseCase({
  name: "registreer-toestemming",
  soort: "wijzigen",
  input: z.strictObject({
    ...toestemmingInvoer,
    waar: z.enum(["gesprek", "telefoon", "op-papier"]),
    antwoord: z.enum(["ja", "nee"]),
    gezegdOp: datumVeld,
  }),
  authorize: magAfweging("toestemming-vragen"),
  run: async (ctx, input, tx, afweging: Afweging) => {
    await lockAfweging(tx, afweging.id);
    const dossier = await openDossier(tx, ctx, afweging);
    const opgesteld = await stelToestemmingsvraagOp(tx, dossier, input);
    if (!opgesteld.ok) return opgesteld;
    const { vereiste } = input;
    const id = await legToestemmingVast(tx, ctx, dossier, {
      vraag: opgesteld.waarde,
      vereiste,
      vervaltOp: null,
    });
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: afweging.gemeenteId,
      toestemmingId: id,
      soort: input.antwoord === "ja" ? "gegeven" : "geweigerd",
      op: ctx.klok.nu(),
      door: ctx.actor.gebruikerId,
      inwoner: opgesteld.waarde.vastlegging.gegevenDoor,
    });
    return gelukt({ id });
  },
  audit: ({ id: afweging, vereiste, waar, antwoord, identiteit }, { id }) => ({
    onderwerp: { soort: "toestemming", id },
    gegevens: { afweging, vereiste, waar, antwoord, identiteit },
  }),
});
