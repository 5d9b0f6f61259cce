import { maakPdf as zetPdf } from "@deelwijzer/document";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { besluitInvoer, magBesluit } from "../../dossier/mag-besluit.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** The written account as a tagged PDF. The same besluit, with the same additions, always gives the same bytes. */
export const maakPdf = defineUseCase({
  name: "maak-pdf",
  soort: "lezen",
  input: besluitInvoer,
  authorize: magBesluit("besluit-exporteren"),
  run: async (ctx, _input, tx, { besluit }: GevondenBesluit) => {
    const { verantwoording } = await leesBesluitInhoud(tx, ctx.sleutelkast, besluit);
    if (verantwoording === null) {
      return mislukt({
        soort: "niet-gevonden",
        wat: "de inhoud van dit besluit, want het dossier is vernietigd",
      });
    }
    return gelukt({
      bestandsnaam: `verantwoording-besluit-${besluit.volgnummer}.pdf`,
      pdf: await zetPdf(verantwoording),
    });
  },
  audit: ({ id }) => ({ onderwerp: { soort: "besluit", id } }),
});
