import { insertWaarneming, updateAfweging, WAARNEMING_REDENEN, type Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";
import { conflict, dossierVersieInvoer, magDossier } from "../../toegang/vind-dossier.ts";

/** A team mate stands in for who is away. The dossier stays the owner's, who is told. */
export const neemWaar = defineUseCase({
  name: "neem-waar",
  soort: "wijzigen",
  input: dossierVersieInvoer.extend({
    reden: z.enum(WAARNEMING_REDENEN, "Kies een reden."),
    toelichting: toelichtingInvoer.default(""),
  }),
  authorize: magDossier("afweging-waarnemen"),
  run: async (ctx, { expectedVersion, reden, toelichting }, tx, afweging: Afweging) => {
    const { id: afwegingId, gemeenteId, eigenaarId } = afweging;
    const velden = foutenInToelichting(toelichting);
    if (reden === "anders" && toelichting === "") {
      velden.push({ pad: "toelichting", melding: "Schrijf wat de reden is." });
    }
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    // Somebody else stands in already: first that ends.
    if (afweging.versie !== expectedVersion || afweging.waarnemerId !== null) return conflict(afweging);
    const op = ctx.klok.nu();
    const id = ctx.newId();
    const waarnemerId = ctx.actor.gebruikerId;
    await insertWaarneming(tx, {
      id,
      gemeenteId,
      afwegingId,
      eigenaarId,
      waarnemerId,
      reden,
      toelichting: await versleutelToelichting(
        tx,
        ctx.sleutelkast,
        { gemeenteId, afwegingId },
        { soort: "waarneming", id },
        toelichting,
      ),
      sinds: op,
    });
    const bewaard = await updateAfweging(tx, { id: afwegingId, expectedVersion, patch: { waarnemerId }, op });
    return bewaard.gelukt ? gelukt({ waarnemingId: id }) : conflict(bewaard.huidig ?? afweging);
  },
  audit: ({ id, reden }, { waarnemingId }) => ({
    onderwerp: { soort: "afweging", id },
    gegevens: { waarneming: waarnemingId, reden },
  }),
});
