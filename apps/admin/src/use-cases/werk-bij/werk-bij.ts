import { metStartplan, operatiesTussen, pasToe, samenvoegen } from "@core/grondslagen";
import { defineUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { nieuwsteVoor } from "../../wijzigingsset/controleer.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { bewaarBewerking, magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { alsProblemen, geweigerd } from "../../wijzigingsset/weigering.ts";
import { werkBijInvoer, type BijgewerkteSet } from "./typen.ts";

/** Makes a set anew on the newest version, with a person's choice for each field that both changed. */
export const werkBij = defineUseCase({
  name: "werk-bij",
  soort: "wijzigen",
  input: werkBijInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, expectedVersion, keuzes, ingangsdatum: dag }, tx) => {
    const geladen = await vergrendelSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const { rij, set, basis, startplan } = geladen;
    if (rij.versie !== expectedVersion)
      return mislukt({ soort: "conflict", wat: "wijzigingsset", huidigeVersie: rij.versie });
    const mag = magBewerken(geladen, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const ingangsdatum = dag === undefined ? set.ingangsdatum : dag;
    const nieuwste = metStartplan(await nieuwsteVoor(tx, ctx, ingangsdatum), startplan);
    // Already on it: an edit that does nothing would only void an approval.
    if (nieuwste.hash === basis.hash) return gelukt<BijgewerkteSet>({ soort: "bewaard", versie: rij.versie });
    const toegepast = pasToe(basis.inhoud, set.operaties);
    if (!toegepast.ok) return alsProblemen(toegepast.problemen);
    const samen = samenvoegen(basis.inhoud, toegepast.inhoud, nieuwste.inhoud, keuzes);
    if (!samen.ok) return gelukt<BijgewerkteSet>({ soort: "conflict", conflicten: samen.conflicten });
    const reden = `Bijgewerkt naar tabelversie ${nieuwste.nummer}.`;
    const operaties = operatiesTussen(nieuwste.inhoud, samen.inhoud, reden, set.operaties);
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...set, basis: nieuwste.hash, ingangsdatum, operaties },
      { actie: "bijwerken", gegevens: { nummer: nieuwste.nummer } },
    );
    if (!bewaard.ok) return bewaard;
    return gelukt<BijgewerkteSet>({ soort: "bewaard", versie: bewaard.waarde.versie });
  },
  audit: ({ id }, waarde) =>
    waarde.soort === "conflict"
      ? null
      : { onderwerp: { soort: "wijzigingsset", id }, gegevens: { versie: waarde.versie } },
});
