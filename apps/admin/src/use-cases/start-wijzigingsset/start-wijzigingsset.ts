import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { maakSet } from "../../wijzigingsset/maak-set.ts";
import { onbekendeAankondigingen } from "../../wijzigingsset/onbekende-aankondigingen.ts";
import { startWijzigingssetInvoer, type GestarteSet } from "./typen.ts";

/** Starts an empty set on the version that answers now. */
export const startWijzigingsset = defineUseCase({
  name: "start-wijzigingsset",
  soort: "wijzigen",
  input: startWijzigingssetInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, kop, tx) => {
    const onbekend = await onbekendeAankondigingen(tx, ctx, kop.verwerkt);
    if (onbekend !== null) return onbekend;
    const basis = await nieuwsteVoor(tx, ctx, null);
    const id = await maakSet(tx, ctx, { kop, basis, herkomst: "eigen" });
    return gelukt<GestarteSet>({ id });
  },
  audit: (_input, { id }) => ({ onderwerp: { soort: "wijzigingsset", id } }),
});
