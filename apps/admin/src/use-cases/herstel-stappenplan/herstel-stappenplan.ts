import { canoniek, pasToe, type Operatie } from "@core/grondslagen";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { operatieOp } from "../../stappenplan/netto.ts";
import { laatsteBewerking, metPlan, planstandVan, type Planstand } from "../../stappenplan/plan-in-set.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { bewaarBewerking, magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import type { Planbewerking } from "../../wijzigingsset/typen.ts";
import { alsProblemen, belemmerd, geweigerd } from "../../wijzigingsset/weigering.ts";
import { herstelStappenplanInvoer } from "./typen.ts";

/** Undoes the last edit of the stappenplan by this person; what a colleague did since is never lost by it. */
export const herstelStappenplan = defineUseCase({
  name: "herstel-stappenplan",
  soort: "wijzigen",
  input: herstelStappenplanInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id }, tx) => {
    const gevonden = await vergrendelSet(tx, ctx, id);
    if (gevonden === null) return GEEN_SET;
    const mag = magBewerken(gevonden, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const geladen = await metPlan(tx, gevonden);
    const door = ctx.actor.gebruikerId;
    const laatste = await laatsteBewerking(tx, id, door);
    if (laatste === null) return belemmerd("niets-te-herstellen", "Er is niets om ongedaan te maken.");
    const operaties = terug(geladen.set.operaties, laatste.plan);
    const toegepast = operaties === null ? null : pasToe(geladen.basis.inhoud, operaties);
    if (operaties === null || toegepast === null)
      return belemmerd(
        "intussen-gewijzigd",
        "Iemand heeft dit intussen weer gewijzigd. Verander het daarom zelf.",
      );
    if (!toegepast.ok) return alsProblemen(toegepast.problemen);
    const [deel] = laatste.plan.delen;
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...geladen.set, operaties },
      {
        actie: "bewerken",
        gegevens: {
          ...(deel === undefined ? {} : { soort: deel.soort, entiteitId: deel.id }),
          teruggenomen: true,
          hersteld: laatste.volgnummer,
        },
      },
    );
    if (!bewaard.ok) return bewaard;
    const { versie } = bewaard.waarde;
    return gelukt<Planstand>(await planstandVan(tx, geladen, { operaties, versie, door }));
  },
  audit: ({ id }, { versie }) => ({
    onderwerp: { soort: "wijzigingsset", id },
    gegevens: { versie, stappenplan: "herstellen" },
  }),
});

/** The operations as they were before the edit; null where one of its parts was changed again. */
function terug(operaties: readonly Operatie[], { delen }: Planbewerking): Operatie[] | null {
  let uit = [...operaties];
  for (const { soort, id, voor, na } of delen) {
    const nu = operatieOp(operaties, soort, id);
    if (canoniek(nu) !== canoniek(na)) return null;
    uit = uit.filter((operatie) => operatie !== nu);
    if (voor !== null) uit.push(voor);
  }
  return uit;
}
