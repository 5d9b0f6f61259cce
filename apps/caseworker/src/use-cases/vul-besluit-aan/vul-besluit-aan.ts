import { findLidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt, vulBesluitAan as verzegel } from "@deelwijzer/server";
import { z } from "zod";
import { meldPersoonsgegevens } from "../../besluit/persoonsgegeven.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** Adds to a sealed besluit; the besluit itself stays as it is. */
export const vulBesluitAan = defineUseCase({
  name: "vul-besluit-aan",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    tekst: z
      .string()
      .trim()
      .min(1, "Schrijf wat u wilt aanvullen.")
      .max(20_000, "Gebruik ten hoogste 20.000 tekens."),
    /** Which of the eleven points it belongs to; null = the whole. */
    punt: z.int().min(1).max(11).nullable(),
    idempotentiesleutel: z.uuid(),
  }),
  authorize: magBesluit("besluit-aanvullen"),
  run: async (ctx, { tekst, punt, idempotentiesleutel }, tx, { besluit }: GevondenBesluit) => {
    const velden = meldPersoonsgegevens("tekst", tekst);
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const auteur = await findLidmaatschap(tx, ctx.actor.gebruikerId);
    const { naam = "", functie = null } = auteur ?? {};
    const inhoud = { formaat: 1, tekst, punt, auteur: { naam, functie } };
    const aangevuld = await verzegel(tx, ctx, { besluit, inhoud, idempotentiesleutel });
    if (!aangevuld.ok) return aangevuld;
    const { addendum, herhaald } = aangevuld.waarde;
    return gelukt({ addendumId: addendum.id, nummer: addendum.nummer, herhaald });
  },
  audit: ({ id }, { addendumId, nummer, herhaald }) =>
    herhaald ? null : { onderwerp: { soort: "besluit", id }, gegevens: { addendum: addendumId, nummer } },
});
