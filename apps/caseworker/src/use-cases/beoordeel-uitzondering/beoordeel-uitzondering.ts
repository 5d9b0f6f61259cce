import {
  BEVINDINGEN,
  findUitzonderingsmelding,
  insertUitzonderingsbevinding,
  type MeldingMetBesluit,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";
import { uitzonderingenOnderwerp } from "../../uitzondering/melding.ts";

/** What the FG finds of one deviation; a later finding is added, the earlier stays. Nothing of the besluit changes. */
export const beoordeelUitzondering = defineUseCase({
  name: "beoordeel-uitzondering",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    oordeel: z.enum(BEVINDINGEN, "Kies wat u vond."),
    toelichting: toelichtingInvoer.default(""),
  }),
  authorize: async (ctx, { id }, tx) => {
    const gevonden = await findUitzonderingsmelding(tx, id);
    if (gevonden === null) return mislukt({ soort: "niet-gevonden", wat: "deze uitzondering" } as const);
    return { ...(await uitzonderingenOnderwerp(ctx)), gegeven: gevonden };
  },
  run: async (ctx, { id: meldingId, oordeel, toelichting }, tx, { besluit, afweging }: MeldingMetBesluit) => {
    const velden = foutenInToelichting(toelichting);
    if (oordeel !== "in-orde" && toelichting === "")
      velden.push({ pad: "toelichting", melding: "Schrijf wat u vond." });
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    if (besluit.auteurId === ctx.actor.gebruikerId)
      return mislukt({
        soort: "geblokkeerd",
        redenen: [
          {
            code: "eigen-besluit",
            melding: "U nam dit besluit zelf. Vraag een andere FG om het te bekijken.",
          },
        ],
      } as const);
    if (afweging.vernietigdOp !== null)
      return mislukt({ soort: "niet-gevonden", wat: "de inhoud van dit besluit" } as const);
    const id = ctx.newId();
    const { gemeenteId } = ctx.actor;
    await insertUitzonderingsbevinding(tx, {
      id,
      gemeenteId,
      meldingId,
      oordeel,
      toelichting: await versleutelToelichting(
        tx,
        ctx.sleutelkast,
        { gemeenteId, afwegingId: afweging.id },
        { soort: "bevinding", id },
        toelichting,
      ),
      door: ctx.actor.gebruikerId,
      op: ctx.klok.nu(),
    });
    return gelukt({ id, besluitId: besluit.id });
  },
  audit: ({ oordeel }, { id, besluitId }) => ({
    onderwerp: { soort: "besluit", id: besluitId },
    gegevens: { bevinding: id, oordeel },
  }),
});
