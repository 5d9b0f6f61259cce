import { appendToestemmingGebeurtenis, lockToestemming } from "@deelwijzer/db";
import { defineUseCase, encryptJson, gelukt, mislukt, openDossiersleutel } from "@deelwijzer/server";
import { z } from "zod";
import { datumVeld } from "../../dossier/datum-veld.ts";
import { magToestemming, toestemmingId } from "../../dossier/mag-toestemming.ts";

/** A resident told somebody that the consent is withdrawn. A team mate records it too: it is as easy as giving was. */
export const meldIntrekking = defineUseCase({
  name: "meld-intrekking",
  soort: "wijzigen",
  input: z.strictObject({
    id: toestemmingId,
    door: z.enum(["persoon-zelf", "vertegenwoordiger"]),
    gezegdOp: datumVeld,
    toelichting: z.string().trim().max(4_000).default(""),
  }),
  authorize: magToestemming("toestemming-intrekken"),
  run: async (ctx, { id, door, gezegdOp, toelichting }, tx, { afweging }) => {
    if (gezegdOp > ctx.klok.vandaag()) {
      const melding = "Die dag is nog niet geweest.";
      return mislukt({ soort: "ongeldig", velden: [{ pad: "gezegdOp", melding }] });
    }
    const rij = await lockToestemming(tx, id);
    if (rij === null || rij.gebeurtenissen.at(-1)?.soort !== "gegeven") {
      const melding = "Alleen een toestemming die er is, kan worden ingetrokken.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "niet-gegeven", melding }] });
    }
    const { gemeenteId, afwegingId } = rij;
    const sleutel = await openDossiersleutel(tx, ctx.sleutelkast, { gemeenteId, afwegingId });
    if (sleutel === null || afweging.vernietigdOp !== null)
      return mislukt({ soort: "niet-gevonden", wat: "deze toestemming" });
    const gebeurtenisId = ctx.newId();
    await appendToestemmingGebeurtenis(tx, {
      id: gebeurtenisId,
      gemeenteId,
      toestemmingId: id,
      soort: "ingetrokken",
      op: ctx.klok.nu(),
      door: ctx.actor.gebruikerId,
      inwoner: door,
      inhoud: encryptJson(
        sleutel,
        { soort: "toestemming", afwegingId, id: gebeurtenisId },
        { gezegdOp, toelichting },
      ),
    });
    return gelukt({ id });
  },
  audit: ({ id, door }) => ({ onderwerp: { soort: "toestemming", id }, gegevens: { door } }),
});
