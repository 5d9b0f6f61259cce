import { datum, isDatum } from "@core/grondslagen";
import type { Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { bewaarDossier, type Bewaard } from "../../dossier/bewaar-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { metInhoud, openDossier } from "../../dossier/open-dossier.ts";
import { opnieuwTeBekijken } from "../../dossier/opnieuw-te-bekijken.ts";
import { standVan } from "../../dossier/stand.ts";

/** Sets the day of sharing: the law of that day holds. Every answer stays; what leans on the law of the other day
 *  is to be looked at again. */
export const wijzigPeildatum = defineUseCase({
  name: "wijzig-peildatum",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    expectedVersion: z.int().positive(),
    peildatum: z.string().refine(isDatum, "Deze datum bestaat niet."),
  }),
  authorize: magAfweging("afweging-bewerken"),
  run: async (ctx, { expectedVersion, peildatum }, tx, afweging: Afweging) => {
    const oud = await openDossier(tx, ctx, afweging);
    if (afweging.versie !== expectedVersion)
      return gelukt<Bewaard>({ soort: "conflict", stand: standVan(oud) });
    const nieuw = { ...oud, peildatum: datum(peildatum) };
    const inhoud = { ...oud.inhoud, opnieuwBekijken: opnieuwTeBekijken(oud, nieuw) };
    return bewaarDossier(tx, ctx, metInhoud(nieuw, inhoud), { expectedVersion, patch: { peildatum } });
  },
  audit: ({ id, peildatum }, { soort, stand }) =>
    soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "afweging", id },
          gegevens: { peildatum, opnieuwBekijken: stand.inhoud.opnieuwBekijken },
        },
});
