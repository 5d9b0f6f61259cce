import { may } from "@core/grondslagen";
import { appendHerbeoordeling, HERBEOORDELING_VERVOLGEN } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesKennis, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import { alsBesluit } from "../../dossier/onderwerp.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";

/** That somebody looked at a besluit beside newer tables, and what follows. The besluit itself stays as it is. */
export const herbeoordeelBesluit = defineUseCase({
  name: "herbeoordeel-besluit",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    /** The tables that were on the screen. */
    tabelversieHash: z.string().max(100),
    vervolg: z.enum(HERBEOORDELING_VERVOLGEN, "Kies wat hieruit volgt."),
    toelichting: toelichtingInvoer,
  }),
  authorize: magBesluit("besluit-herbeoordelen"),
  run: async (ctx, { tabelversieHash, vervolg, toelichting }, tx, { besluit, afweging }: GevondenBesluit) => {
    const velden = foutenInToelichting(toelichting);
    if (toelichting === "") velden.push({ pad: "toelichting", melding: "Schrijf op waarom." });
    const handeling = vervolg === "opvolger" ? "besluit-opvolgen" : "besluit-aanvullen";
    if (vervolg !== "niets" && !may(ctx.actor, handeling, alsBesluit(afweging)).toegestaan)
      velden.push({
        pad: "vervolg",
        melding: "Alleen de eigenaar van het besluit, of wie waarneemt, kan dit.",
      });
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    if (afweging.vernietigdOp !== null)
      return mislukt({ soort: "niet-gevonden", wat: "de inhoud van dit besluit" } as const);
    const nieuwste = nieuwsteVan(await leesKennis(tx, ctx.klok.nu()));
    // Newer tables came in between: what they mean has to be seen first.
    if (nieuwste.hash !== tabelversieHash)
      return mislukt({
        soort: "conflict",
        wat: "de tabellen",
        huidigeVersie: nieuwste.nummer,
      } as const);
    const id = ctx.newId();
    const { gemeenteId, afwegingId } = besluit;
    const versleuteld = await versleutelToelichting(
      tx,
      ctx.sleutelkast,
      { gemeenteId, afwegingId },
      { soort: "herbeoordeling", id },
      toelichting,
    );
    if (versleuteld === null) throw new Error("no text to keep");
    await appendHerbeoordeling(tx, {
      id,
      gemeenteId,
      besluitId: besluit.id,
      afwegingId,
      tabelversieHash,
      vervolg,
      toelichting: versleuteld,
      door: ctx.actor.gebruikerId,
      rol: ctx.rol,
      op: ctx.klok.nu(),
    });
    return gelukt({ id, besluitId: besluit.id, tabelversie: nieuwste.nummer });
  },
  audit: ({ vervolg }, { besluitId, tabelversie }) => ({
    onderwerp: { soort: "besluit", id: besluitId },
    gegevens: { vervolg, tabelversie },
  }),
});
