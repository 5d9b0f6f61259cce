import { beoordeel } from "@core/grondslagen";
import {
  appendOverlegbericht,
  listOpenOverlegvraagIds,
  noteAntwoordBijIntrekken,
  type Afweging,
  updateAfweging,
} from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { magAfweging } from "../../dossier/mag-afweging.ts";
import { openDossier } from "../../dossier/open-dossier.ts";

/**
 * Closes a dossier without a besluit. The answers stay until its last day: the one that was chosen, else a year from now,
 * which the database gives it (trigger "laatste_dag").
 */
export const trekIn = defineUseCase({
  name: "trek-in",
  soort: "wijzigen",
  input: z.strictObject({ id: z.uuid(), expectedVersion: z.int().positive() }),
  authorize: magAfweging("afweging-intrekken"),
  run: async (ctx, { id, expectedVersion }, tx, afweging: Afweging) => {
    // Nobody is left to think about a case that is no more.
    const { gemeenteId, gebruikerId } = ctx.actor;
    for (const overlegvraagId of await listOpenOverlegvraagIds(tx, id)) {
      await appendOverlegbericht(tx, {
        id: ctx.newId(),
        gemeenteId,
        overlegvraagId,
        soort: "intrekking",
        door: gebruikerId,
        rol: ctx.rol,
        op: ctx.klok.nu(),
      });
    }
    // For the overview: many stop because there is no basis, and then nothing is sealed that says so.
    const { antwoord } = beoordeel(await openDossier(tx, ctx, afweging));
    if (antwoord !== null) await noteAntwoordBijIntrekken(tx, antwoord.uitkomst);
    const update = await updateAfweging(tx, {
      id,
      expectedVersion,
      patch: { status: "ingetrokken" },
      op: ctx.klok.nu(),
    });
    if (update.gelukt) return gelukt({ id, bewarenTot: update.afweging.bewarenTot });
    return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: update.huidig?.versie ?? null });
  },
  audit: (_input, { id, bewarenTot }) => ({ onderwerp: { soort: "afweging", id }, gegevens: { bewarenTot } }),
});
