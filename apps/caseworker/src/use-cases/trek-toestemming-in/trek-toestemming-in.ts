import { appendToestemmingGebeurtenis } from "@deelwijzer/db";
import { defineInwonerUseCase, gelukt } from "@deelwijzer/server";
import { vraagBijCode } from "../../dossier/vraag-voor-inwoner.ts";

export interface IngetrokkenToestemming {
  readonly soort: "ingetrokken" | "weg" | "beantwoord" | "verlopen";
}

/** Withdrawn with the code that came with the yes, at any time and without a reason. Twice is the same as once. */
export const trekToestemmingIn = defineInwonerUseCase({
  name: "trek-toestemming-in",
  soort: "intrekking",
  input: {},
  run: async (ctx, _input, tx, geopend) => {
    const gevonden = await vraagBijCode(tx, geopend);
    if (gevonden.soort !== "open")
      return gelukt<IngetrokkenToestemming & { nieuw: boolean }>({ soort: gevonden.soort, nieuw: false });
    const { rij } = gevonden;
    const inwoner = rij.gebeurtenissen.find(({ soort }) => soort === "gegeven")?.inwoner;
    if (inwoner == null) throw new Error("a consent of nobody");
    await appendToestemmingGebeurtenis(tx, {
      id: ctx.newId(),
      gemeenteId: rij.gemeenteId,
      toestemmingId: rij.id,
      soort: "ingetrokken",
      op: ctx.klok.nu(),
      // The code came with this yes: whoever gave it holds it.
      inwoner,
    });
    return gelukt<IngetrokkenToestemming & { nieuw: boolean }>({ soort: "ingetrokken", nieuw: true });
  },
  audit: ({ nieuw }, { toestemmingId }) =>
    nieuw ? { onderwerp: { soort: "toestemming", id: toestemmingId } } : null,
});
