import { may } from "@core/grondslagen";
import { findGemeente } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { besluitInvoer, magBesluit } from "../../dossier/mag-besluit.ts";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import { leesToestemmingen } from "../../dossier/toestemmingen.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** A sealed besluit to read. Reading what one did not decide oneself is logged. */
export const leesBesluit = defineUseCase({
  name: "lees-besluit",
  soort: "lezen",
  input: besluitInvoer,
  authorize: magBesluit("besluit-lezen"),
  run: async (ctx, _input, tx, { besluit, afweging }: GevondenBesluit) => {
    const gemeente = await findGemeente(tx);
    if (gemeente === null) throw new Error("a besluit without its gemeente");
    const { naam, fgContact, klachtroute } = gemeente;
    return gelukt({
      ...(await leesBesluitInhoud(tx, ctx.sleutelkast, besluit)),
      gemeente: { naam, fgContact, klachtroute },
      // Beside the seal, never in it: what happened since.
      ingetrokken: (await leesToestemmingen(tx, ctx, afweging)).flatMap(
        ({ ingetrokkenOp }) => ingetrokkenOp ?? [],
      ),
      toestemmingenVan: may(ctx.actor, "afweging-lezen", alsAfweging(afweging)).toegestaan
        ? afweging.id
        : null,
    });
  },
  audit: ({ id }, { openbaar }, { actor }) =>
    openbaar.auteur.id === actor.gebruikerId ? null : { onderwerp: { soort: "besluit", id } },
});
