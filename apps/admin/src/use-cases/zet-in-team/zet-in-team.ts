import { listTeams, updateLidmaatschap, type Lidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { mensId, versieVeld } from "../../beheer/invoer.ts";
import { conflictOver, zegtVan } from "../../beheer/onderwerp.ts";

/** In a team one reads its dossiers along: so nobody puts themselves in one. Null takes somebody out. */
export const zetInTeam = defineUseCase({
  name: "zet-in-team",
  soort: "wijzigen",
  input: z.strictObject({
    userId: z.string("Kies een collega.").min(1, "Kies een collega.").pipe(mensId),
    versie: versieVeld,
    teamId: z.uuid().nullable(),
  }),
  authorize: zegtVan,
  run: async (ctx, { userId, versie, teamId }, tx, lid: Lidmaatschap) => {
    if (teamId !== null && !(await listTeams(tx)).some(({ id }) => id === teamId)) {
      return mislukt({ soort: "niet-gevonden", wat: "dit team" });
    }
    if (lid.beeindigdOp !== null || lid.versie !== versie) return conflictOver(lid);
    const bewaard = await updateLidmaatschap(tx, userId, { teamId }, ctx.klok.nu(), versie);
    return bewaard ? gelukt({ userId, voor: lid.teamId }) : conflictOver(null);
  },
  audit: ({ teamId }, { userId, voor }) => ({
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: { voor: { teamId: voor }, na: { teamId } },
  }),
});
