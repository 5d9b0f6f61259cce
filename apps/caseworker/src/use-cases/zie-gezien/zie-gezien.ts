import { GEZIEN_SOORTEN, insertGezien } from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { z } from "zod";

/** "Gezien": what the person was told waits no longer. It is noted; what happened stays. */
export const zieGezien = defineUseCase({
  name: "zie-gezien",
  soort: "wijzigen",
  input: z.strictObject({ soort: z.enum(GEZIEN_SOORTEN), id: z.uuid() }),
  authorize: async ({ actor }) => ({
    handeling: "wacht-op-mij-bekijken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, { soort, id }, tx) =>
    gelukt({
      nieuw: await insertGezien(tx, {
        gemeenteId: actor.gemeenteId,
        userId: actor.gebruikerId,
        soort,
        onderwerpId: id,
        op: klok.nu(),
      }),
    }),
  audit: ({ soort, id }, { nieuw }) => (nieuw ? { onderwerp: { soort, id } } : null),
});
