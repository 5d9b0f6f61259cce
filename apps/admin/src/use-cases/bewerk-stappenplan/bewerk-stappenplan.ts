import { defineUseCase, gelukt } from "@deelwijzer/server";
import { doeHandeling } from "../../stappenplan/doe-handeling.ts";
import { netto } from "../../stappenplan/netto.ts";
import { metPlan, planstandVan } from "../../stappenplan/plan-in-set.ts";
import { watGedaan } from "../../stappenplan/wat-gedaan.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { laatsteDie } from "../../wijzigingsset/laatste-die.ts";
import { GEEN_SET, vergrendelSet } from "../../wijzigingsset/laad-set.ts";
import { bewaarBewerking, magBewerken } from "../../wijzigingsset/schrijf-set.ts";
import { geweigerd } from "../../wijzigingsset/weigering.ts";
import { bewerkStappenplanInvoer, type BewerktStappenplan } from "./typen.ts";

/** Builds the stappenplan inside a set: one act of one person, on what stands there now. */
export const bewerkStappenplan = defineUseCase({
  name: "bewerk-stappenplan",
  soort: "wijzigen",
  input: bewerkStappenplanInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-bewerken",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, handeling }, tx) => {
    const gevonden = await vergrendelSet(tx, ctx, id);
    if (gevonden === null) return GEEN_SET;
    const mag = magBewerken(gevonden, ctx);
    if (!mag.ok) return geweigerd(mag.redenen);
    const geladen = await metPlan(tx, gevonden);
    const { set, rij } = geladen;
    const gedaan = await doeHandeling(tx, ctx, geladen, handeling);
    if (!gedaan.ok) return gedaan;
    const door = ctx.actor.gebruikerId;
    const ongewijzigd = { operaties: set.operaties, versie: rij.versie, door };
    if (gedaan.waarde.soort === "conflict") {
      const { huidig, conflicten } = gedaan.waarde;
      const stand = await planstandVan(tx, geladen, ongewijzigd);
      const wie =
        handeling.doe === "wijzigen"
          ? await laatsteDie(tx, id, handeling.soort, handeling.gezien.id)
          : { door: null, op: null };
      return gelukt<BewerktStappenplan>({ soort: "conflict", stand, huidig, conflicten, ...wie });
    }
    const { operaties, wijzigingen, samengevoegd, nieuw } = gedaan.waarde;
    const [eerste] = wijzigingen;
    if (eerste === undefined) {
      const stand = await planstandVan(tx, geladen, ongewijzigd);
      return gelukt<BewerktStappenplan>({ soort: "bewaard", stand, nieuw, samengevoegd });
    }
    const bewaard = await bewaarBewerking(
      tx,
      ctx,
      geladen,
      { ...set, operaties: [...operaties] },
      {
        actie: "bewerken",
        gegevens: {
          soort: eerste.soort,
          entiteitId: eerste.id,
          voor: eerste.was,
          na: eerste.wordt,
          plan: { wat: watGedaan(handeling), delen: netto(wijzigingen, set.operaties, operaties) },
        },
      },
    );
    if (!bewaard.ok) return bewaard;
    const stand = await planstandVan(tx, geladen, { operaties, versie: bewaard.waarde.versie, door });
    return gelukt<BewerktStappenplan>({ soort: "bewaard", stand, nieuw, samengevoegd });
  },
  audit: ({ id, handeling }, waarde) =>
    waarde.soort === "conflict"
      ? null
      : {
          onderwerp: { soort: "wijzigingsset", id },
          gegevens: { versie: waarde.stand.versie, stappenplan: handeling.doe },
        },
});
