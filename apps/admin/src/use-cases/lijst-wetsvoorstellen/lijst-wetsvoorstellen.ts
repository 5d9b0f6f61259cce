import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { overzichtVan } from "../../wetsvoorstel/overzicht-van.ts";

/** Every bill, with its state, its days, and what is late. */
export const lijstWetsvoorstellen = defineUseCase({
  name: "lijst-wetsvoorstellen",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: async () => ({ handeling: "tabelversie-lezen", onderwerp: { soort: "tabelversie" } }),
  run: async (ctx, _input, tx) => gelukt(await overzichtVan(tx, ctx)),
});
