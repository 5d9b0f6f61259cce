import { defineUseCase, gelukt, leesGemeentelaag as lees } from "@deelwijzer/server";
import { z } from "zod";

/** What this gemeente recorded itself: extra requirements, prohibitions, and which exceptions it allows. */
export const leesGemeentelaag = defineUseCase({
  name: "lees-gemeentelaag",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-lezen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: async (_ctx, _input, tx) => gelukt(await lees(tx)),
});
