import { findLidmaatschap, OVERLEG_OORDELEN } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { berichttekst } from "../../overleg/invoer.ts";
import { leesVraagtekst } from "../../overleg/lees-vraagtekst.ts";
import { legVastInDossier } from "../../overleg/leg-vast-in-dossier.ts";
import { magOverlegvraag } from "../../overleg/mag-overlegvraag.ts";
import { meldAanBehandelaar } from "../../overleg/meld.ts";
import { inEenMoment, schrijfBericht } from "../../overleg/schrijf-bericht.ts";
import type { GevondenVraag } from "../../overleg/vind-overlegvraag.ts";

const invoer = z.strictObject({
  id: z.uuid(),
  oordeel: z.enum(OVERLEG_OORDELEN, "Kies of u het ermee eens bent."),
  tekst: berichttekst("Schrijf uw antwoord op."),
});

/** One answer, by one person. It becomes part of the dossier at once, with the disagreement in it. */
export const beantwoordOverlegvraag = defineUseCase({
  name: "beantwoord-overlegvraag",
  soort: "wijzigen",
  input: invoer,
  authorize: magOverlegvraag("overlegvraag-beantwoorden"),
  run: async (begin, { id, oordeel, tekst }, tx, gevonden: GevondenVraag) => {
    const ctx = inEenMoment(begin);
    const geschreven = await schrijfBericht(tx, ctx, gevonden, { soort: "antwoord", oordeel, tekst });
    if (!geschreven.ok) return geschreven;
    const { id: berichtId, gevonden: nu } = geschreven.waarde;
    const lid = await findLidmaatschap(tx, ctx.actor.gebruikerId);
    const vraag = await leesVraagtekst(tx, ctx, nu.vraag);
    await legVastInDossier(
      tx,
      ctx,
      nu,
      // Who needs more first has not advised yet: that stands in the conversation, and is no overleg that was held.
      oordeel === "meer-nodig"
        ? null
        : {
            id: berichtId,
            rol: ctx.rol,
            functie: lid?.functie ?? ctx.rol,
            tekst: `Mijn vraag: ${vraag}\nHet antwoord: ${tekst}`,
            oneens: oordeel === "oneens",
          },
    );
    await meldAanBehandelaar(tx, ctx, nu, "overleg-beantwoord", berichtId);
    return gelukt({ id });
  },
  audit: ({ id, oordeel }) => ({ onderwerp: { soort: "overlegvraag", id }, gegevens: { oordeel } }),
});
