import { may } from "@core/grondslagen";
import { findGemeente, findOpvolging, type Dossierinzage, type Tx } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { leesStukken } from "../../besluit/stukken.ts";
import { besluitInvoer } from "../../dossier/mag-besluit.ts";
import { alsAfweging, alsBesluit } from "../../dossier/onderwerp.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import { leesToestemmingen } from "../../dossier/toestemmingen.ts";
import { vindBesluit, type GevondenBesluit } from "../../dossier/vind-besluit.ts";
import { wachtendOp } from "../../herbeoordeling/wachtend-op.ts";
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
      stukken: await leesStukken(tx, ctx, gegeven.besluit),
      opvolging: await opvolgingVan(tx, gegeven.besluit.id),
      mag: {
        aanvullen: may(ctx.actor, "besluit-aanvullen", alsBesluit(afweging)).toegestaan,
        opvolgen: may(ctx.actor, "besluit-opvolgen", alsBesluit(afweging)).toegestaan,
        mededelen: may(ctx.actor, "besluit-mededelen", alsBesluit(afweging)).toegestaan,
      },
      // Beside the seal, never in it: what happened since.
      ingetrokken: (await leesToestemmingen(tx, ctx, afweging)).flatMap(
        ({ ingetrokkenOp }) => ingetrokkenOp ?? [],
      ),
      wachtend: (await wachtendOp(ctx, tx, gegeven.besluit.id))[0]?.wachtend ?? null,
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

/** What replaces this besluit, or is on its way to; as a page shows it. */
async function opvolgingVan(tx: Tx, besluitId: string) {
  const opvolging = await findOpvolging(tx, besluitId);
  if (opvolging === null) return null;
  const { afwegingId, besluit } = opvolging;
  return {
    afwegingId,
    besluit: besluit && {
      id: besluit.id,
      volgnummer: besluit.volgnummer,
      op: besluit.vastgesteldOp.toISOString(),
    },
  };
}
