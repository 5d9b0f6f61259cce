import { defineUseCase } from "@deelwijzer/server";
import { verbodInvoer } from "../../gemeentelaag/invoer.ts";
import { auditVanBepaling, legBepalingVast } from "../../gemeentelaag/leg-bepaling-vast.ts";

/** Records a prohibition: what the law allows, and this gemeente does not. */
export const legVerbodVast = defineUseCase({
  name: "gemeente-verbod-vastleggen",
  soort: "wijzigen",
  input: verbodInvoer,
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-vastleggen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: (ctx, invoer, tx) => legBepalingVast(ctx, tx, invoer),
  audit: (_invoer, bepaling) => auditVanBepaling(bepaling),
});
