import { findLidmaatschap, updateLidmaatschap, type Lidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { draagWerkOver } from "../../beheer/draag-werk-over.ts";
import { mensId, versieVeld } from "../../beheer/invoer.ts";
import { LAATSTE_BEHEERDER, wasLaatsteBeheerder } from "../../beheer/laatste-beheerder.ts";
import { conflictOver, zegtVan } from "../../beheer/onderwerp.ts";

/**
 * Somebody leaves: signed out everywhere at once, and cannot sign in again. Their open work goes to who was chosen; what
 * nobody was chosen for waits, and is asked for again. Leaving itself never waits for that: access that should have
 * ended is worse than a dossier without a hand. Of who left already only the work is divided.
 */
export const laatVertrekken = defineUseCase({
  name: "laat-vertrekken",
  soort: "wijzigen",
  input: z.strictObject({
    userId: mensId,
    versie: versieVeld,
    dossiers: z
      .array(z.strictObject({ domein: z.string().min(1).max(100).nullable(), naar: mensId }))
      .max(50)
      .default([]),
    vragen: z
      .array(z.strictObject({ id: z.uuid(), naar: mensId }))
      .max(500)
      .default([]),
  }),
  authorize: zegtVan,
  run: async (ctx, { userId, versie, dossiers, vragen }, tx, lid: Lidmaatschap) => {
    if (lid.versie !== versie) return conflictOver(lid);
    const vertrekt = lid.beeindigdOp === null;
    if (vertrekt) {
      if (await wasLaatsteBeheerder(tx, lid)) {
        return mislukt({ soort: "geblokkeerd", redenen: [LAATSTE_BEHEERDER] });
      }
      const op = ctx.klok.nu();
      if (!(await updateLidmaatschap(tx, userId, { beeindigdOp: op }, op, versie))) return conflictOver(null);
    }
    const nu = await findLidmaatschap(tx, userId);
    const verdeeld = await draagWerkOver(tx, ctx, nu ?? lid, { dossiers, vragen });
    return verdeeld.ok ? gelukt({ userId, vertrekt, ...verdeeld.waarde }) : verdeeld;
  },
  audit: ({ dossiers, vragen }, { userId, ...aantallen }) => ({
    onderwerp: { soort: "gebruiker", id: userId },
    gegevens: { ...aantallen, naar: [...new Set([...dossiers, ...vragen].map(({ naar }) => naar))] },
  }),
});
