import { liftVernietigingsstop } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { houdtTegen } from "../../bewaren/toegang.ts";

/** Lets go of a dossier: at the end of its term, or the next night where that is over, it is destroyed. */
export const hefVernietigingsstopOp = defineUseCase({
  name: "hef-vernietigingsstop-op",
  soort: "wijzigen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: houdtTegen,
  run: async ({ actor, klok }, { id }, tx) => {
    const stop = await liftVernietigingsstop(tx, { id, door: actor.gebruikerId, op: klok.nu() });
    return stop === null
      ? mislukt({ soort: "niet-gevonden", wat: "dit dossier in de lijst" })
      : gelukt({ afwegingId: stop.afwegingId });
  },
  audit: (_invoer, { afwegingId }) => ({ onderwerp: { soort: "afweging", id: afwegingId } }),
});
