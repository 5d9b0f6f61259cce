import { may } from "@core/grondslagen";
import { findGemeente, type Dossierinzage } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { besluitInvoer } from "../../dossier/mag-besluit.ts";
import { alsAfweging, alsBesluit } from "../../dossier/onderwerp.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import { leesToestemmingen } from "../../dossier/toestemmingen.ts";
import { vindBesluit, type GevondenBesluit } from "../../dossier/vind-besluit.ts";
import { blikInLog, lopendeInzage, voorLezer } from "../../toegang/lopende-inzage.ts";

/** A sealed besluit to read. Reading what one did not decide oneself is logged; by a short access with its reason. */
export const leesBesluit = defineUseCase({
  name: "lees-besluit",
  soort: "lezen",
  input: besluitInvoer,
  authorize: async (ctx, { id }, tx) => {
    const gevonden = await vindBesluit(tx, id);
    if (!gevonden.ok) return gevonden;
    const { afweging } = gevonden.waarde;
    const inzage = await lopendeInzage(ctx, tx, afweging, "besluit");
    const gegeven = { ...gevonden.waarde, inzage };
    const onderwerp = alsBesluit(afweging);
    return inzage === null
      ? { handeling: "besluit-lezen", onderwerp, gegeven }
      : { handeling: "besluit-inzien", onderwerp: { ...onderwerp, inzage: [inzage.aanvragerId] }, gegeven };
  },
  run: async (ctx, _input, tx, gegeven: GevondenBesluit & { readonly inzage: Dossierinzage | null }) => {
    const { afweging } = gegeven;
    const gemeente = await findGemeente(tx);
    if (gemeente === null) throw new Error("a besluit without its gemeente");
    const { naam, fgContact, klachtroute } = gemeente;
    return gelukt({
      ...(await leesBesluitInhoud(tx, ctx.sleutelkast, gegeven.besluit)),
      gemeente: { naam, fgContact, klachtroute },
      // Beside the seal, never in it: what happened since.
      ingetrokken: (await leesToestemmingen(tx, ctx, afweging)).flatMap(
        ({ ingetrokkenOp }) => ingetrokkenOp ?? [],
      ),
      toestemmingenVan: may(ctx.actor, "afweging-lezen", alsAfweging(afweging)).toegestaan
        ? afweging.id
        : null,
      inzage: voorLezer(gegeven.inzage),
    });
  },
  audit: ({ id }, { openbaar, inzage }, { actor }) => {
    if (inzage !== null) return blikInLog({ soort: "besluit", id }, inzage);
    return openbaar.auteur.id === actor.gebruikerId ? null : { onderwerp: { soort: "besluit", id } };
  },
});
