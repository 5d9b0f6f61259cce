import { appendToestemmingGebeurtenis, insertToestemmingsleutel } from "@deelwijzer/db";
import {
  defineInwonerUseCase,
  gelukt,
  hashVanSleutel,
  nieuweCode,
  versleutelVoorInwoner,
} from "@deelwijzer/server";
import { z } from "zod";
import { voorInwoner } from "../../dossier/stel-toestemmingsvraag-op.ts";
import { vraagBijLink } from "../../dossier/vraag-voor-inwoner.ts";

export type BeantwoordeVraag =
  /** `code` is told once, here: with it the resident withdraws later. */
  | { readonly soort: "gegeven"; readonly code: string }
  | { readonly soort: "geweigerd" }
  | { readonly soort: "beantwoord" | "verlopen" | "ingetrokken" | "weg" };

/** The answer of a resident: the first one counts, and it is tied to exactly what was read. */
export const beantwoordToestemmingsvraag = defineInwonerUseCase({
  name: "beantwoord-toestemmingsvraag",
  soort: "antwoord",
  input: { antwoord: z.enum(["ja", "nee"]), wie: z.enum(["persoon-zelf", "vertegenwoordiger"]) },
  run: async (ctx, { antwoord, wie }, tx, geopend) => {
    const gevonden = await vraagBijLink(tx, ctx, geopend);
    if (gevonden.soort !== "open") return gelukt<BeantwoordeVraag>({ soort: gevonden.soort });
    const { rij } = gevonden;
    const { vraag, hash } = voorInwoner(gevonden.vraag);
    const soort = antwoord === "ja" ? "gegeven" : "geweigerd";
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: rij.gemeenteId,
      toestemmingId: rij.id,
      soort,
      op: ctx.klok.nu(),
      inwoner: wie,
      gezienHash: hash,
    });
    if (soort === "geweigerd") return gelukt<BeantwoordeVraag>({ soort });
    const code = nieuweCode();
    const plaats = { gemeenteId: rij.gemeenteId, toestemmingId: rij.id, soort: "intrekking" } as const;
    await insertToestemmingsleutel(tx, {
      hash: hashVanSleutel("intrekking", code),
      ...plaats,
      voorInwoner: versleutelVoorInwoner(code, plaats, vraag),
      createdAt: ctx.klok.nu(),
    });
    return gelukt<BeantwoordeVraag>({ soort, code });
  },
  audit: ({ soort }, { toestemmingId }) =>
    soort === "gegeven" || soort === "geweigerd"
      ? { onderwerp: { soort: "toestemming", id: toestemmingId }, gegevens: { antwoord: soort } }
      : null,
});
