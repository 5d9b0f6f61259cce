import { canoniek } from "@core/grondslagen";
import { insertVoorstelbijwerking, listVoorstelbijwerkingen, lockVoorstel } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesKennis, mislukt } from "@deelwijzer/server";
import { voorstelInvoer } from "../../wetsvoorstel/invoer.ts";
import { leesBijwerking } from "../../wetsvoorstel/lees-bijwerking.ts";
import { bijwerkingIn } from "../../wetsvoorstel/overzicht-van.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";

export interface BijgehoudenVoorstel {
  readonly dossiernummer: string;
  readonly nummer: number;
}

/**
 * Writes down how far a bill is, or a bill that the register does not know: an act beside the register (ADR 85). No
 * table changes, and what was written down before stays.
 */
export const houdWetsvoorstelBij = defineUseCase({
  name: "houd-wetsvoorstel-bij",
  soort: "wijzigen",
  input: voorstelInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wetsvoorstel-bijhouden",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { gezien, ...invoer }, tx) => {
    const { dossiernummer } = invoer;
    await lockVoorstel(tx, dossiernummer);
    const eerder = await listVoorstelbijwerkingen(tx, dossiernummer);
    const { register } = await leesKennis(tx, ctx.klok.nu());
    const voorstel = register.wetsvoorstellen.find((kandidaat) => kandidaat.dossiernummer === dossiernummer);
    const gelezen = leesBijwerking({ ...invoer, gezien }, voorstel, ctx.klok.vandaag());
    if (!gelezen.ok) return mislukt({ soort: "ongeldig", velden: gelezen.fout });
    const laatste = eerder[0];
    const nummer = laatste?.nummer ?? 0;
    // Sent twice: what is asked stands there already.
    if (laatste !== undefined && canoniek(bijwerkingIn(laatste)) === canoniek(gelezen.waarde))
      return gelukt<BijgehoudenVoorstel>({ dossiernummer, nummer });
    if (nummer !== gezien)
      return mislukt({
        soort: "conflict",
        wat: `wetsvoorstel ${dossiernummer}`,
        huidigeVersie: nummer,
      });
    await insertVoorstelbijwerking(tx, {
      id: ctx.newId(),
      dossiernummer,
      nummer: nummer + 1,
      inhoud: gelezen.waarde,
      door: ctx.actor.gebruikerId,
      rol: ctx.rol,
      op: ctx.klok.nu(),
    });
    return gelukt<BijgehoudenVoorstel>({ dossiernummer, nummer: nummer + 1 });
  },
  audit: (_input, { dossiernummer, nummer }) => ({
    onderwerp: { soort: "wetsvoorstel", id: dossiernummer },
    gegevens: { nummer },
  }),
});
