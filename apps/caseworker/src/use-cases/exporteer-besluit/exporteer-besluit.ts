import { exportBesluit } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsBesluit } from "../../dossier/onderwerp.ts";
import { vindBesluit, type GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** The sealed besluit as a file that anyone can check without this installation (`npm run verifieer`). */
export const exporteerBesluit = defineUseCase({
  name: "exporteer-besluit",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (_ctx, { id }, tx) => {
    const gevonden = await vindBesluit(tx, id);
    if (!gevonden.ok) return gevonden;
    return {
      handeling: "besluit-exporteren",
      onderwerp: alsBesluit(gevonden.waarde.afweging),
      gegeven: gevonden.waarde,
    };
  },
  run: async (_ctx, _input, _tx, { besluit }: GevondenBesluit) =>
    gelukt({ bestandsnaam: `besluit-${besluit.volgnummer}.json`, bestand: exportBesluit(besluit) }),
  audit: ({ id }) => ({ onderwerp: { soort: "besluit", id } }),
});
