import { findGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsBesluit } from "../../dossier/onderwerp.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import { vindBesluit, type GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** A sealed besluit to read. Reading what one did not decide oneself is logged. */
export const leesBesluit = defineUseCase({
  name: "lees-besluit",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid() }),
  authorize: async (_ctx, { id }, tx) => {
    const gevonden = await vindBesluit(tx, id);
    if (!gevonden.ok) return gevonden;
    return {
      handeling: "besluit-lezen",
      onderwerp: alsBesluit(gevonden.waarde.afweging),
      gegeven: gevonden.waarde,
    };
  },
  run: async (ctx, _input, tx, { besluit }: GevondenBesluit) => {
    const gemeente = await findGemeente(tx);
    if (gemeente === null) throw new Error("a besluit without its gemeente");
    const { naam, fgContact, klachtroute } = gemeente;
    return gelukt({
      ...(await leesBesluitInhoud(tx, ctx.sleutelkast, besluit)),
      gemeente: { naam, fgContact, klachtroute },
    });
  },
  audit: ({ id }, { openbaar }, { actor }) =>
    openbaar.auteur.id === actor.gebruikerId ? null : { onderwerp: { soort: "besluit", id } },
});
