import { beantwoordOpmerking as bewaarAntwoord, listOpmerkingen } from "@deelwijzer/db";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { magOpmerken, nietMeerOpmerken } from "../../wijzigingsset/opmerken.ts";
import { belemmerd } from "../../wijzigingsset/weigering.ts";
import { beantwoordOpmerkingInvoer, type BeantwoordeOpmerking } from "./typen.ts";

/** Answers a remark, once. */
export const beantwoordOpmerking = defineUseCase({
  name: "beantwoord-opmerking",
  soort: "wijzigen",
  input: beantwoordOpmerkingInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-opmerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, opmerkingId, antwoord }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    if (!magOpmerken(geladen.stand.status)) return nietMeerOpmerken(geladen.stand.status);
    const bekend = (await listOpmerkingen(tx, id)).some((opmerking) => opmerking.id === opmerkingId);
    if (!bekend) return mislukt({ soort: "niet-gevonden", wat: "deze opmerking" });
    const door = ctx.actor.gebruikerId;
    const bewaard = await bewaarAntwoord(tx, {
      id: opmerkingId,
      setId: id,
      antwoord,
      door,
      op: ctx.klok.nu(),
    });
    if (!bewaard) return belemmerd("al-beantwoord", "Iemand anders heeft deze opmerking al beantwoord.");
    return gelukt<BeantwoordeOpmerking>({ opmerkingId });
  },
  audit: ({ id, opmerkingId }) => ({
    onderwerp: { soort: "wijzigingsset", id },
    gegevens: { opmerking: opmerkingId },
  }),
});
