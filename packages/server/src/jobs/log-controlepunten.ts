import type { Taak } from "./taak.ts";
import { tekenControlepunten } from "./teken-controlepunten.ts";

/**
 * Every day: how far each log is, signed, in the log of the server. Where that is sent elsewhere, whoever runs the database
 * cannot take it back: `verifieer --controlepunten` finds a log that was made anew or cut back since.
 */
export const logControlepunten: Taak = {
  naam: "controlepunten-loggen",
  rooster: "20 5 * * *",
  inhalen: true,
  voer: async (ctx) => {
    for (const { gemeenteId, volgnummer, regel } of await tekenControlepunten(ctx))
      ctx.log.info({ gemeenteId, volgnummer, controlepunt: regel }, "controlepunt");
  },
};
