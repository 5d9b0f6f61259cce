import { appendToestemmingGebeurtenis, lockToestemming } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { magToestemming, toestemmingId } from "../../dossier/mag-toestemming.ts";

/** Closes a link before it was answered: asked to the wrong person, or not needed any more. */
export const stopToestemmingsvraag = defineUseCase({
  name: "stop-toestemmingsvraag",
  soort: "wijzigen",
  input: z.strictObject({ id: toestemmingId }),
  authorize: magToestemming("toestemming-vragen"),
  run: async (ctx, { id }, tx) => {
    const rij = await lockToestemming(tx, id);
    const laatste = rij?.gebeurtenissen.at(-1)?.soort;
    if (rij === null || (laatste !== "gevraagd" && laatste !== "geopend")) {
      const melding = "Op deze vraag is al geantwoord, of de link is al gesloten.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "niet-open", melding }] });
    }
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: rij.gemeenteId,
      toestemmingId: id,
      soort: "verlopen",
      op: ctx.klok.nu(),
      door: ctx.actor.gebruikerId,
    });
    return gelukt({ id });
  },
  audit: ({ id }) => ({ onderwerp: { soort: "toestemming", id } }),
});
