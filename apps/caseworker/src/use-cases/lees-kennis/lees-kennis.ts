import { definePublicUseCase, gelukt, leesKennis as lees } from "@deelwijzer/server";
import { z } from "zod";

/** The published tables and the register of changes: public law, so for anyone, and what the lookup answers from. */
export const leesKennis = definePublicUseCase({
  name: "lees-kennis",
  input: z.strictObject({}),
  run: async (_ctx, _input, tx) => gelukt(await lees(tx)),
});
