import { insertUitzonderingsbeleid } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { bereidVoor } from "../../gemeentelaag/bereid-voor.ts";
import { beleidInvoer } from "../../gemeentelaag/invoer.ts";

/** Records the policy on reasoned exceptions. It opens a path; it never makes sharing without a basis lawful. */
export const legUitzonderingsbeleidVast = defineUseCase({
  name: "uitzonderingsbeleid-vastleggen",
  soort: "wijzigen",
  input: beleidInvoer,
  authorize: async ({ actor }) => ({
    handeling: "uitzonderingsbeleid-vastleggen",
    onderwerp: { soort: "uitzonderingsbeleid", gemeenteId: actor.gemeenteId },
  }),
  run: async (ctx, invoer, tx) => {
    const voorbereid = await bereidVoor(ctx, tx, invoer);
    if (!voorbereid.ok) return voorbereid;
    const [beleid] = voorbereid.waarde.toevoeging.uitzonderingsbeleid;
    if (beleid === undefined) throw new Error("a policy was read, and there is none");
    await insertUitzonderingsbeleid(tx, {
      ...beleid,
      gemeenteId: ctx.actor.gemeenteId,
      createdAt: ctx.klok.nu(),
    });
    return gelukt(beleid);
  },
  audit: (_invoer, { id, omvat: { domeinen, partners }, geldig }) => ({
    onderwerp: { soort: "uitzonderingsbeleid", id },
    gegevens: { domeinen, partners, van: geldig.van, tot: geldig.tot },
  }),
});
