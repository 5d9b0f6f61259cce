import {
  appendAudit,
  destroyVerlopen,
  listGemeenteIds,
  type Tx,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import type { Taak, TaakContext } from "./taak.ts";

/** In one transaction: the log of the gemeente is held for as long. */
const HOOGSTENS = 100;

/**
 * Destroys the key of every closed dossier of which the term is over, the day after its last day; not of those that are
 * held. What remains is the seal, that nobody can read any more, and a line in the log of each.
 */
export const vernietigVerlopen: Taak = {
  naam: "dossiers-vernietigen",
  rooster: "30 2 * * *",
  inhalen: true,
  voer: async (ctx) => {
    for (const gemeenteId of await withoutTenant(ctx.db, listGemeenteIds)) {
      let vernietigd = 0;
      let laatste = HOOGSTENS;
      while (laatste === HOOGSTENS) {
        laatste = await withTenant(ctx.db, gemeenteId, (tx) => vernietigEnige(tx, ctx, gemeenteId));
        vernietigd += laatste;
      }
      if (vernietigd > 0) ctx.log.info({ gemeenteId, vernietigd }, "dossiers vernietigd");
    }
  },
};

async function vernietigEnige(tx: Tx, { klok, newId }: TaakContext, gemeenteId: string): Promise<number> {
  const op = klok.nu();
  const dossiers = await destroyVerlopen(tx, { dag: klok.vandaag(), op, hoogstens: HOOGSTENS });
  for (const { afwegingId, bewarenTot } of dossiers) {
    await appendAudit(tx, {
      id: newId(),
      gemeenteId,
      op,
      actorId: null,
      rol: null,
      handeling: "dossier-vernietigen",
      onderwerp: { soort: "afweging", id: afwegingId },
      gegevens: { bewarenTot },
    });
  }
  return dossiers.length;
}
