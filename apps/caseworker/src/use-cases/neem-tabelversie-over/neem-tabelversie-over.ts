import type { Afweging } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { bewaarDossier, type Bewaard } from "../../dossier/bewaar-dossier.ts";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { metInhoud, openDossier } from "../../dossier/open-dossier.ts";
import { opnieuwTeBekijken } from "../../dossier/opnieuw-te-bekijken.ts";
import { standVan } from "../../dossier/stand.ts";

/**
 * Moves a running dossier to the newest tabelversie, because its owner chooses to. Every answer stays; what the
 * other tables put in question is to be looked at again.
 */
export const neemTabelversieOver = defineUseCase({
  name: "neem-tabelversie-over",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    expectedVersion: z.int().positive(),
    /** The version whose consequences the person saw. */
    naarHash: z.string().max(100),
  }),
  authorize: magAfweging("afweging-bewerken"),
  run: async (ctx, { expectedVersion, naarHash }, tx, afweging: Afweging) => {
    const oud = await openDossier(tx, ctx, afweging);
    if (afweging.versie !== expectedVersion)
      return gelukt<Bewaard>({ soort: "conflict", stand: standVan(oud) });
    const { nieuwste } = oud.einde;
    if (nieuwste.hash !== naarHash) {
      const melding = `Tabelversie ${nieuwste.nummer} is nu de nieuwste. Bekijk eerst wat die voor u verandert.`;
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "niet-de-nieuwste", melding }] });
    }
    const nieuw = { ...oud, versie: nieuwste };
    const inhoud = { ...oud.inhoud, opnieuwBekijken: opnieuwTeBekijken(oud, nieuw) };
    return bewaarDossier(tx, ctx, metInhoud(nieuw, inhoud), {
      expectedVersion,
      patch: { tabelversieHash: naarHash },
    });
  },
  audit: ({ id, naarHash }, { soort, stand }) =>
    soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "afweging", id },
          gegevens: { tabelversie: naarHash, opnieuwBekijken: stand.inhoud.opnieuwBekijken },
        },
});
