import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { beproefBladInSet } from "../../wijzigingsset/beproef-blad-in-set.ts";
import { GEEN_SET, leesSet } from "../../wijzigingsset/laad-set.ts";
import { magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { geweigerd } from "../../wijzigingsset/weigering.ts";
import { beproefInvoerInvoer, type BeproefdeInvoer } from "./typen.ts";

/** Says what a sheet would add, change and end, and what of it is refused. Writes nothing. */
export const beproefInvoer = defineUseCase({
  name: "beproef-invoer",
  soort: "lezen",
  input: beproefInvoerInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, blad }, tx) => {
    const geladen = await leesSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const { proef } = await beproefBladInSet(tx, ctx, geladen, blad);
    return gelukt<BeproefdeInvoer>({ versie: geladen.rij.versie, proef });
  },
});
