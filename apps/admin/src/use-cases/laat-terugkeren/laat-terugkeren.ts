import { opentInlog, updateLidmaatschap, type Lidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { mensId, versieVeld } from "../../beheer/invoer.ts";
import { INLOG_VAN_ANDER } from "../../beheer/inlog-van-ander.ts";
import { conflictOver, zegtVan } from "../../beheer/onderwerp.ts";

/** Somebody who left works here again, with the roles of before: they sign in as they did. Written down, as leaving is. */
export const laatTerugkeren = defineUseCase({
  name: "laat-terugkeren",
  soort: "wijzigen",
  input: z.strictObject({ userId: mensId, versie: versieVeld }),
  authorize: zegtVan,
  run: async (ctx, { userId, versie }, tx, lid: Lidmaatschap) => {
    if (lid.beeindigdOp === null || lid.versie !== versie) return conflictOver(lid);
    if (!(await opentInlog(tx, userId, ctx.actor.gemeenteId)))
      return mislukt({ soort: "ongeldig", velden: [{ pad: "userId", melding: INLOG_VAN_ANDER }] });
    const bewaard = await updateLidmaatschap(tx, userId, { beeindigdOp: null }, ctx.klok.nu(), versie);
    const { rollen, domeinen, teamId, beeindigdOp } = lid;
    return bewaard
      ? gelukt({ userId, rollen, domeinen, teamId, wegSinds: beeindigdOp.toISOString() })
      : conflictOver(null);
  },
  audit: (_invoer, { userId, ...gegevens }) => ({ onderwerp: { soort: "gebruiker", id: userId }, gegevens }),
});
