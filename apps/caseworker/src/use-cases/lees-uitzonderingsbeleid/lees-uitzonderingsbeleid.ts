import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesBeleid } from "../../dossier/lees-beleid.ts";

/** Which exceptions this gemeente recorded; the lookup then says "Afwegen" where it would say "Nee". */
export const leesUitzonderingsbeleid = defineUseCase({
  name: "lees-uitzonderingsbeleid",
  soort: "lezen",
  input: z.strictObject({}),
  authorize: ({ actor }) =>
    Promise.resolve({
      handeling: "uitzonderingsbeleid-lezen",
      onderwerp: { soort: "uitzonderingsbeleid", gemeenteId: actor.gemeenteId },
    }),
  run: async (_ctx, _input, tx) => gelukt(await leesBeleid(tx)),
});
