import { STUKSOORTEN } from "@core/grondslagen";
import { defineUseCase } from "@deelwijzer/server";
import { z } from "zod";
import { stelStukOp } from "../../besluit/stel-stuk-op.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** The letter or the message before it is made: exactly what would go out. */
export const bekijkStuk = defineUseCase({
  name: "bekijk-stuk",
  soort: "lezen",
  input: z.strictObject({ id: z.uuid(), soort: z.enum(STUKSOORTEN) }),
  authorize: magBesluit("besluit-mededelen"),
  run: async (ctx, { soort }, tx, gegeven: GevondenBesluit) => stelStukOp(tx, ctx, gegeven, soort),
});
