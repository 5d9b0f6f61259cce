import { defineUseCase } from "@deelwijzer/server";
import { bepalingInvoer } from "../../gemeentelaag/invoer.ts";
import { auditVanBepaling, legBepalingVast } from "../../gemeentelaag/leg-bepaling-vast.ts";

/** Records a convenant, a reglement, a mandate, a narrowing, or a partner of the gemeente. */
export const legGemeentebepalingVast = defineUseCase({
  name: "gemeentebepaling-vastleggen",
  soort: "wijzigen",
  input: bepalingInvoer,
  authorize: async ({ actor }) => ({
    handeling: "gemeentelaag-vastleggen",
    onderwerp: { soort: "gemeentelaag", gemeenteId: actor.gemeenteId },
  }),
  run: (ctx, invoer, tx) => legBepalingVast(ctx, tx, invoer),
  audit: (_invoer, bepaling) => auditVanBepaling(bepaling),
});
