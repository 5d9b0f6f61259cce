import { idVan, neemTerug as zonder } from "@core/grondslagen";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { bewaarBewerking, magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { belemmerd, geweigerd } from "../../wijzigingsset/weigering.ts";
import { neemTerugInvoer, type Teruggenomen } from "./typen.ts";

/** Takes back what a set does to one thing: it is again as in the version the set was made on. */
export const neemTerug = defineUseCase({
  name: "neem-terug",
  soort: "wijzigen",
  input: neemTerugInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, soort, entiteitId }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const { set } = geladen;
    if (!set.operaties.some((operatie) => operatie.soort === soort && idVan(operatie) === entiteitId))
      return belemmerd("niet-gewijzigd", "Deze wijziging staat niet meer in de wijzigingsset.");
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...set, operaties: zonder(set.operaties, soort, entiteitId) },
      { actie: "bewerken", gegevens: { soort, entiteitId, teruggenomen: true } },
    );
    return bewaard.ok ? gelukt<Teruggenomen>({ versie: bewaard.waarde.versie }) : bewaard;
  },
  audit: ({ id, soort, entiteitId }, { versie }) => ({
    onderwerp: { soort: "wijzigingsset", id },
    gegevens: { versie, soort, entiteit: entiteitId },
  }),
});
