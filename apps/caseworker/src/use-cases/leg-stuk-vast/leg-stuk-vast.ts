import { STUKSOORTEN } from "@core/grondslagen";
import { lockAfweging } from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { defineUseCase, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { stelStukOp } from "../../besluit/stel-stuk-op.ts";
import { bewaarStuk } from "../../besluit/stukken.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** Makes the letter or the message that was looked at, and keeps it as it was made. */
export const legStukVast = defineUseCase({
  name: "leg-stuk-vast",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    soort: z.enum(STUKSOORTEN),
    /** Hash of what was shown: nothing goes out that nobody looked at. */
    gezien: z.string().max(100),
  }),
  authorize: magBesluit("besluit-mededelen"),
  run: async (ctx, { soort, gezien }, tx, gegeven: GevondenBesluit) => {
    await lockAfweging(tx, gegeven.afweging.id);
    const opgesteld = await stelStukOp(tx, ctx, gegeven, soort);
    if (!opgesteld.ok) return opgesteld;
    const { stuk, hash, redenen } = opgesteld.waarde;
    if (stuk === null) return mislukt({ soort: "geblokkeerd", redenen });
    if (hash !== gezien) {
      const melding = "Er is intussen iets veranderd. Bekijk het stuk opnieuw, en maak het dan.";
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "anders-dan-gezien", melding }] });
    }
    return bewaarStuk(tx, ctx, gegeven.besluit, { soort, inhoud: stuk as unknown as Json });
  },
  audit: ({ id, soort }, { stukId }) => ({
    onderwerp: { soort: "besluit", id },
    gegevens: { stuk: stukId, soort },
  }),
});
