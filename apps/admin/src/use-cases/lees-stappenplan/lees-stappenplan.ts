import { pasToe } from "@core/grondslagen";
import { defineUseCase, gelukt, leesKennis } from "@deelwijzer/server";
import { metPlan, plandelenVan, planstandVan } from "../../stappenplan/plan-in-set.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, leesSet } from "../../wijzigingsset/laad-set.ts";
import { magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { alsProblemen } from "../../wijzigingsset/weigering.ts";
import { leesStappenplanInvoer, type GelezenStappenplan } from "./typen.ts";

/** The stappenplan in a set; as long as the set does not touch it, the one that is followed. */
export const leesStappenplan = defineUseCase({
  name: "lees-stappenplan",
  soort: "lezen",
  input: leesStappenplanInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id }, tx) => {
    const gevonden = await leesSet(tx, ctx, id);
    if (gevonden === null) return GEEN_SET;
    const geladen = await metPlan(tx, gevonden);
    const { set, rij, stand, basis } = geladen;
    const toegepast = pasToe(basis.inhoud, set.operaties);
    if (!toegepast.ok) return alsProblemen(toegepast.problemen);
    const {
      leidraden: _leidraden,
      stappenplannen: _stappenplannen,
      stappen: _stappen,
      stapvragen: _stapvragen,
      blokken: _blokken,
      ...tabellen
    } = toegepast.inhoud;
    const { register } = await leesKennis(tx, ctx.klok.nu());
    return gelukt<GelezenStappenplan>({
      titel: set.titel,
      status: stand.status,
      magBewerken: magBewerken(geladen, ctx).ok,
      stand: await planstandVan(tx, geladen, {
        operaties: set.operaties,
        versie: rij.versie,
        door: ctx.actor.gebruikerId,
      }),
      was: plandelenVan(basis.inhoud),
      tabellen,
      register,
      vandaag: ctx.klok.vandaag(),
    });
  },
});
