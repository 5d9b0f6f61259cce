import { lockAfweging } from "@deelwijzer/db";
import { defineUseCase, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { meldPersoonsgegevens } from "../../besluit/persoonsgegeven.ts";
import { bewaarStuk } from "../../besluit/stukken.ts";
import { datumVeld } from "../../dossier/datum-veld.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** The letter cannot go yet: why, and on which day somebody looks again. */
export const stelBriefUit = defineUseCase({
  name: "stel-brief-uit",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    reden: z.string().trim().min(1, "Schrijf waarom de brief moet wachten.").max(4_000),
    uiterlijk: z.string().min(1, "Kies een dag.").pipe(datumVeld),
  }),
  authorize: magBesluit("besluit-mededelen"),
  run: async (ctx, { reden, uiterlijk }, tx, { besluit, afweging }: GevondenBesluit) => {
    const velden = meldPersoonsgegevens("reden", reden);
    if (uiterlijk <= ctx.klok.vandaag())
      velden.push({ pad: "uiterlijk", melding: "Kies een dag na vandaag." });
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    await lockAfweging(tx, afweging.id);
    return bewaarStuk(tx, ctx, besluit, { soort: "brief-wacht", inhoud: { formaat: 1, reden }, uiterlijk });
  },
  audit: ({ id, uiterlijk }, { stukId }) => ({
    onderwerp: { soort: "besluit", id },
    gegevens: { stuk: stukId, uiterlijk },
  }),
});
