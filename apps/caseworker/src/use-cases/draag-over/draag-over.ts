import { may } from "@core/grondslagen";
import {
  endWaarneming,
  findLopendeWaarneming,
  insertOverdracht,
  OVERDRACHT_REDENEN,
  updateAfweging,
  type Afweging,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { noemLid } from "../../toegang/namen.ts";
import { listOntvangers } from "../../toegang/ontvangers.ts";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";
import { conflict, dossierVersieInvoer, magDossier } from "../../toegang/vind-dossier.ts";

/** For good: the dossier goes to a colleague of the same domain, into that colleague's team, and waits there. */
export const draagOver = defineUseCase({
  name: "draag-over",
  soort: "wijzigen",
  input: dossierVersieInvoer.extend({
    naar: z.string().min(1, "Kies een collega.").max(200),
    reden: z.enum(OVERDRACHT_REDENEN, "Kies een reden."),
    toelichting: toelichtingInvoer.default(""),
  }),
  authorize: magDossier("afweging-overdragen"),
  run: async (ctx, { expectedVersion, naar, reden, toelichting }, tx, afweging: Afweging) => {
    const { id: afwegingId, gemeenteId, eigenaarId: van } = afweging;
    const velden = foutenInToelichting(toelichting);
    if (reden === "anders" && toelichting === "") {
      velden.push({ pad: "toelichting", melding: "Schrijf wat de reden is." });
    }
    const ontvanger = (await listOntvangers(tx, afweging)).find(({ userId }) => userId === naar);
    if (ontvanger === undefined) {
      velden.push({ pad: "naar", melding: "Kies een collega die voor dit domein werkt." });
    }
    if (velden.length > 0 || ontvanger === undefined) return mislukt({ soort: "ongeldig", velden });
    if (afweging.versie !== expectedVersion) return conflict(afweging);
    const op = ctx.klok.nu();
    const door = ctx.actor.gebruikerId;
    const waarneming = await findLopendeWaarneming(tx, afwegingId);
    if (waarneming !== null) await endWaarneming(tx, { id: waarneming.id, door, op });
    const id = ctx.newId();
    await insertOverdracht(tx, {
      id,
      gemeenteId,
      afwegingId,
      van,
      naar,
      door,
      reden,
      toelichting: await versleutelToelichting(
        tx,
        ctx.sleutelkast,
        { gemeenteId, afwegingId },
        { soort: "overdracht", id },
        toelichting,
      ),
      op,
    });
    const patch = { eigenaarId: naar, teamId: ontvanger.teamId, waarnemerId: null };
    const bewaard = await updateAfweging(tx, { id: afwegingId, expectedVersion, patch, op });
    if (!bewaard.gelukt) return conflict(bewaard.huidig ?? afweging);
    // Who gave it to another team reads it no more: what to say then, the screen cannot know.
    const leestNog = may(ctx.actor, "afweging-lezen", alsAfweging(bewaard.afweging)).toegestaan;
    return gelukt({ overdrachtId: id, van, naar: noemLid(ontvanger), aanZichzelf: naar === door, leestNog });
  },
  audit: ({ id, naar, reden }, { overdrachtId, van }) => ({
    onderwerp: { soort: "afweging", id },
    gegevens: { overdracht: overdrachtId, van, naar, reden },
  }),
});
