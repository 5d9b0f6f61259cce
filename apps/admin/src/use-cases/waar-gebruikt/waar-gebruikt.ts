import { slugSchema, soortSchema, stappenplanSchema } from "@core/grondslagen";
import { findNewestStappenplanversie } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag } from "@deelwijzer/server";
import { z } from "zod";
import { inGemeentelaag, inStappenplan, type GebruikElders } from "../../gebruik/gebruik-elders.ts";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";

/** The stappenplan that caseworkers follow. */
const STAPPENPLAN = "bewust-delen";

/** Where a word of the tables is used outside them: in the stappenplan and in the layer of the gemeente. */
export const waarGebruikt = defineUseCase({
  name: "waar-gebruikt",
  soort: "lezen",
  input: z.strictObject({ soort: soortSchema, id: slugSchema }),
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (_ctx, { soort, id }, tx) => {
    const versie = await findNewestStappenplanversie(tx, STAPPENPLAN);
    return gelukt<GebruikElders>({
      stappenplan: versie === null ? [] : inStappenplan(soort, id, stappenplanSchema.parse(versie.inhoud)),
      gemeente: inGemeentelaag(soort, id, await leesGemeentelaag(tx)),
    });
  },
});
