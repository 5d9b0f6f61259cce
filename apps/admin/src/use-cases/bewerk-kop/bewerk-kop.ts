import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { onbekendeAankondigingen } from "../../wijzigingsset/onbekende-aankondigingen.ts";
import { bewaarBewerking } from "../../wijzigingsset/schrijf-set.ts";
import { bewerkKopInvoer, type BewerkteKop } from "./typen.ts";

/** Changes what a set is called and where it comes from. */
export const bewerkKop = defineUseCase({
  name: "bewerk-kop",
  soort: "wijzigen",
  input: bewerkKopInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, expectedVersion, ...kop }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const { rij, set } = geladen;
    if (rij.versie !== expectedVersion)
      return mislukt({ soort: "conflict", wat: "wijzigingsset", huidigeVersie: rij.versie });
    const onbekend = await onbekendeAankondigingen(tx, ctx, kop.verwerkt);
    if (onbekend !== null) return onbekend;
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...set, ...kop },
      { actie: "bewerken", gegevens: { kop: true } },
    );
    return bewaard.ok ? gelukt<BewerkteKop>({ versie: bewaard.waarde.versie }) : bewaard;
  },
  audit: ({ id }, { versie }) => ({ onderwerp: { soort: "wijzigingsset", id }, gegevens: { versie } }),
});
