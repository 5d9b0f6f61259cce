import { exportBesluit, listAddenda } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { besluitInvoer, magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** The sealed besluit as a file that anyone can check without this installation (`npm run verifieer`). */
export const exporteerBesluit = defineUseCase({
  name: "exporteer-besluit",
  soort: "lezen",
  input: besluitInvoer,
  authorize: magBesluit("besluit-exporteren"),
  run: async (_ctx, _input, tx, { besluit }: GevondenBesluit) =>
    gelukt({
      bestandsnaam: `besluit-${besluit.volgnummer}.json`,
      bestand: exportBesluit(besluit, await listAddenda(tx, besluit.id)),
    }),
  audit: ({ id }) => ({ onderwerp: { soort: "besluit", id } }),
});
