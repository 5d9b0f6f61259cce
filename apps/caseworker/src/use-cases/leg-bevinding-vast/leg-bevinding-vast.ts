import { BEVINDINGEN, findSteekproef, insertInzagebevinding, listInzagen } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { toezichtOnderwerp } from "../../toegang/toezicht.ts";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";

/** What the FG found of one access; a later finding is added, the earlier stays. */
export const legBevindingVast = defineUseCase({
  name: "leg-bevinding-vast",
  soort: "wijzigen",
  input: z.strictObject({
    inzageId: z.uuid(),
    steekproefId: z.uuid().nullable().default(null),
    oordeel: z.enum(BEVINDINGEN, "Kies wat u vond."),
    toelichting: toelichtingInvoer.default(""),
  }),
  authorize: toezichtOnderwerp,
  run: async (ctx, { inzageId, steekproefId, oordeel, toelichting }, tx) => {
    const velden = foutenInToelichting(toelichting);
    if (oordeel !== "in-orde" && toelichting === "") {
      velden.push({ pad: "toelichting", melding: "Schrijf wat u vond." });
    }
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    const [gevonden] = await listInzagen(tx, { ids: [inzageId], limiet: 1 });
    const steekproef = steekproefId === null ? null : await findSteekproef(tx, steekproefId);
    const getrokken = steekproefId === null || steekproef?.getrokken.includes(inzageId) === true;
    if (gevonden === undefined || !getrokken || gevonden.afweging.vernietigdOp !== null) {
      return mislukt({ soort: "niet-gevonden", wat: "deze inzage" } as const);
    }
    const { gemeenteId, afwegingId } = gevonden.inzage;
    const id = ctx.newId();
    await insertInzagebevinding(tx, {
      id,
      gemeenteId,
      inzageId,
      steekproefId,
      oordeel,
      toelichting: await versleutelToelichting(
        tx,
        ctx.sleutelkast,
        { gemeenteId, afwegingId },
        { soort: "bevinding", id },
        toelichting,
      ),
      door: ctx.actor.gebruikerId,
      op: ctx.klok.nu(),
    });
    return gelukt({ id });
  },
  audit: ({ inzageId, oordeel }, { id }) => ({
    onderwerp: { soort: "inzage", id: inzageId },
    gegevens: { bevinding: id, oordeel },
  }),
});
