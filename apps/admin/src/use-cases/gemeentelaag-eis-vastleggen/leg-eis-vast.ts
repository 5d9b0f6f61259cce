import { defineUseCase } from "@deelwijzer/server";
import { eisInvoer } from "../../gemeentelaag/invoer.ts";
import { auditVanBepaling, legBepalingVast } from "../../gemeentelaag/leg-bepaling-vast.ts";

/** Records one extra requirement: what the gemeente asks besides the law. */
export const legEisVast = defineUseCase({
  name: "gemeente-eis-vastleggen",
  soort: "wijzigen",
  input: eisInvoer,
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-vastleggen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: (ctx, invoer, tx) => legBepalingVast(ctx, tx, invoer),
  audit: (_invoer, bepaling) => auditVanBepaling(bepaling),
});
