import { maakStukHtml, maakStukPdf } from "@deelwijzer/document";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { logoVanStuk } from "../../besluit/logo-van-stuk.ts";
import { leesStuk } from "../../besluit/stukken.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** A letter or message that was made, as a file; the same one gives the same bytes for ever. */
export const maakStuk = defineUseCase({
  name: "maak-stuk",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid(), stukId: z.uuid(), vorm: z.enum(["pdf", "html"]) }),
  authorize: magBesluit("besluit-exporteren"),
  run: async (ctx, { stukId, vorm }, tx, { besluit }: GevondenBesluit) => {
    const gelezen = await leesStuk(tx, ctx, besluit, stukId);
    if (!gelezen.ok) return gelezen;
    const { stuk, nummer } = gelezen.waarde;
    const logo = await logoVanStuk(tx, stuk);
    return gelukt({
      bestandsnaam: `${stuk.soort}-besluit-${besluit.volgnummer}-${nummer}.${vorm}`,
      inhoud: vorm === "pdf" ? await maakStukPdf(stuk, logo) : maakStukHtml(stuk, logo),
    });
  },
  audit: ({ id, stukId, vorm }) => ({
    onderwerp: { soort: "besluit", id },
    gegevens: { stuk: stukId, vorm },
  }),
});
