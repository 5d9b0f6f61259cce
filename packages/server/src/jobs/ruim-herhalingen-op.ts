import { deleteIdempotentie, listGemeenteIds, withoutTenant, withTenant } from "@deelwijzer/db";
import { HERHAALBAAR_MS } from "../use-case/idempotentie.ts";
import type { Taak } from "./taak.ts";

/** Every night: the answers that were kept for a request that might come again, and can no longer. */
export const ruimHerhalingenOp: Taak = {
  naam: "herhalingen-opruimen",
  rooster: "10 3 * * *",
  inhalen: true,
  voer: async ({ db, klok, log }) => {
    const voor = new Date(klok.nu().getTime() - HERHAALBAAR_MS);
    let verwijderd = 0;
    for (const gemeenteId of await withoutTenant(db, listGemeenteIds))
      verwijderd += await withTenant(db, gemeenteId, (tx) => deleteIdempotentie(tx, voor));
    log.info({ verwijderd }, "herhalingen opgeruimd");
  },
};
