import { stelControlepuntOp } from "../mail/stel-controlepunt-op.ts";
import type { Taak } from "./taak.ts";
import { tekenControlepunten } from "./teken-controlepunten.ts";

/**
 * Every Monday: how far the log is, signed, to the FG: a mailbox that whoever runs the database does not keep. A mail that
 * does not go is not tried again; the next one says as much.
 */
export const mailControlepunten: Taak = {
  naam: "controlepunten-mailen",
  rooster: "40 5 * * 1",
  inhalen: true,
  voer: async (ctx) => {
    const { verzender, newId, log } = ctx;
    if (verzender === null) return;
    for (const { gemeenteId, volgnummer, regel, naam, fgs } of await tekenControlepunten(ctx)) {
      if (fgs.length === 0) log.warn({ gemeenteId }, "geen FG voor het controlepunt");
      for (const aan of fgs) {
        const bezorging = await verzender.verzend({ ...stelControlepuntOp(naam, regel), id: newId(), aan });
        if (bezorging.soort === "bezorgd") log.info({ gemeenteId, volgnummer }, "controlepunt gemaild");
        else log.error({ gemeenteId, volgnummer, code: bezorging.code }, "controlepunt niet gemaild");
      }
    }
  },
};
