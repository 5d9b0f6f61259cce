import { definePublicUseCase, gelukt, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { leesKenmerk, vergelijkMetRegister } from "../../controle/vergelijk.ts";

/** Does this code stand in the register? Whoever holds the document has the code; nothing else is told. */
export const controleerKenmerk = definePublicUseCase({
  name: "controleer-kenmerk",
  input: z.strictObject({
    kenmerk: z.string().max(500, "Plak alleen de code."),
    nummer: z.int("Vul een heel nummer in.").positive("Vul een heel nummer in.").max(1e9).nullable(),
  }),
  run: async (ctx, { kenmerk, nummer }) => {
    const gelezen = leesKenmerk(kenmerk);
    if (gelezen === null) {
      const melding =
        "Dit is geen hele code. Een code heeft 64 tekens: cijfers en de letters a tot en met f.";
      return mislukt({ soort: "ongeldig", velden: [{ pad: "kenmerk", melding }] });
    }
    const { bekend, zinnen } = await vergelijkMetRegister(ctx, gelezen, nummer);
    return gelukt({ gelijk: bekend, zinnen });
  },
});
