import { insertOpmerking } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { magOpmerken, nietMeerOpmerken } from "../../wijzigingsset/opmerken.ts";
import { plaatsOpmerkingInvoer, type GeplaatsteOpmerking } from "./typen.ts";

/** Asks or says something about a set; as long as it is not answered, nobody can publish. */
export const plaatsOpmerking = defineUseCase({
  name: "plaats-opmerking",
  soort: "wijzigen",
  input: plaatsOpmerkingInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-opmerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, plaats, tekst }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    if (!magOpmerken(geladen.stand.status)) return nietMeerOpmerken(geladen.stand.status);
    const opmerkingId = ctx.newId();
    await insertOpmerking(tx, {
      id: opmerkingId,
      gemeenteId: geladen.rij.gemeenteId,
      setId: id,
      plaats,
      tekst,
      door: ctx.actor.gebruikerId,
      op: ctx.klok.nu(),
    });
    return gelukt<GeplaatsteOpmerking>({ opmerkingId });
  },
  audit: ({ id }, { opmerkingId }) => ({
    onderwerp: { soort: "wijzigingsset", id },
    gegevens: { opmerking: opmerkingId },
  }),
});
