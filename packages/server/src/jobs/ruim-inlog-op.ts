import { ruimInlogOp, withoutTenant } from "@deelwijzer/db";
import type { Taak } from "./taak.ts";

/** Every night: sessions and tokens that ended, and the counts of attempts. They stop nobody any more. */
export const ruimInlogOpTaak: Taak = {
  naam: "inlog-opruimen",
  rooster: "20 3 * * *",
  inhalen: true,
  voer: async ({ db, log }) => {
    log.info({ verwijderd: await withoutTenant(db, ruimInlogOp) }, "inlog opgeruimd");
  },
};
