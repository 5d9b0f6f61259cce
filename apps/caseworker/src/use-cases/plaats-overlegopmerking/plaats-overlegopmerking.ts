import { findLidmaatschap } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { berichttekst } from "../../overleg/invoer.ts";
import { legVastInDossier } from "../../overleg/leg-vast-in-dossier.ts";
import { magOverlegvraag } from "../../overleg/mag-overlegvraag.ts";
import { meldAanBehandelaar, plaats } from "../../overleg/meld.ts";
import { inEenMoment, schrijfBericht } from "../../overleg/schrijf-bericht.ts";
import type { GevondenVraag } from "../../overleg/vind-overlegvraag.ts";

/** After the answer: a remark of either of the two, added to the conversation and to the dossier. */
export const plaatsOverlegopmerking = defineUseCase({
  name: "plaats-overlegopmerking",
  soort: "wijzigen",
  input: z.strictObject({ id: z.uuid(), tekst: berichttekst("Schrijf uw opmerking op.") }),
  authorize: magOverlegvraag("overlegvraag-opmerken"),
  run: async (begin, { id, tekst }, tx, gevonden: GevondenVraag) => {
    const ctx = inEenMoment(begin);
    const geschreven = await schrijfBericht(tx, ctx, gevonden, { soort: "opmerking", oordeel: null, tekst });
    if (!geschreven.ok) return geschreven;
    const { id: berichtId, gevonden: nu } = geschreven.waarde;
    const antwoord = nu.berichten.find(({ soort }) => soort === "antwoord");
    if (antwoord === undefined) throw new Error("a remark without an answer");
    const vanAntwoorder = antwoord.door === ctx.actor.gebruikerId;
    const lid = await findLidmaatschap(tx, antwoord.door);
    await legVastInDossier(tx, ctx, nu, {
      id: berichtId,
      rol: antwoord.rol,
      functie: lid?.functie ?? antwoord.rol,
      tekst: vanAntwoorder
        ? `Aanvulling op het antwoord: ${tekst}`
        : `Mijn reactie op het antwoord: ${tekst}`,
      oneens: false,
    });
    if (vanAntwoorder) await meldAanBehandelaar(tx, ctx, nu, "overleg-opmerking", berichtId);
    else await plaats(tx, ctx, "overleg-opmerking", id, antwoord.door, `overleg-opmerking:${berichtId}`);
    return gelukt({ id });
  },
  audit: ({ id }) => ({ onderwerp: { soort: "overlegvraag", id } }),
});
