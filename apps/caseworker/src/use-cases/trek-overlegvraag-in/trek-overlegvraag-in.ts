import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { legVastInDossier } from "../../overleg/leg-vast-in-dossier.ts";
import { magOverlegvraag } from "../../overleg/mag-overlegvraag.ts";
import { schrijfBericht } from "../../overleg/schrijf-bericht.ts";
import type { GevondenVraag } from "../../overleg/vind-overlegvraag.ts";

/** Takes a question back as long as nobody answered. It stays to be seen that it was put. */
export const trekOverlegvraagIn = defineUseCase({
  name: "trek-overlegvraag-in",
  soort: "wijzigen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: magOverlegvraag("overlegvraag-intrekken"),
  run: async (ctx, { id }, tx, gevonden: GevondenVraag) => {
    const bericht = { soort: "intrekking", oordeel: null, tekst: null } as const;
    const geschreven = await schrijfBericht(tx, ctx, gevonden, bericht);
    if (!geschreven.ok) return geschreven;
    await legVastInDossier(tx, ctx, geschreven.waarde.gevonden, null);
    return gelukt({ id });
  },
  audit: ({ id }) => ({ onderwerp: { soort: "overlegvraag", id } }),
});
