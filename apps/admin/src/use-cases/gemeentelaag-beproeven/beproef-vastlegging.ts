import { defineUseCase, gelukt } from "@deelwijzer/server";
import { bereidVoor, type Voorproef } from "../../gemeentelaag/bereid-voor.ts";
import { vastleggingInvoer } from "../../gemeentelaag/invoer.ts";

/** What recording this would do. Writes nothing; refuses whatever the recording would refuse. */
export const beproefVastlegging = defineUseCase({
  name: "gemeentelaag-beproeven",
  soort: "lezen",
  input: vastleggingInvoer,
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-vastleggen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, invoer, tx) => {
    const voorbereid = await bereidVoor(ctx, tx, invoer);
    return voorbereid.ok ? gelukt<Voorproef>(voorbereid.waarde.voorproef) : voorbereid;
  },
});
