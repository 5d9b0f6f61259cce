import {
  appendAudit,
  destroyVerlopen,
  listGemeenteIds,
  type Tx,
  type VernietigdDossier,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import type { Taak, TaakContext } from "./taak.ts";

/** In one transaction: the log of the gemeente is held for as long. */
const HOOGSTENS = 100;
const HANDELING = "dossier-vernietigen";

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
        const begin = ctx.klok.nu();
        const dossiers = await withTenant(ctx.db, gemeenteId, (tx) => vernietigEnige(tx, ctx, gemeenteId));
        laatste = dossiers.length;
        vernietigd += laatste;
        // Its role sees no zaakkenmerk, and it is gone now.
        ctx.verwerkingen?.schrijf({
          naam: HANDELING,
          activiteit: "bewaren",
          gemeenteId,
          dossiers: dossiers.map(({ afwegingId }) => ({ afwegingId, zaakkenmerk: null })),
          status: "Ok",
          begin,
          einde: ctx.klok.nu(),
        });
      }
      if (vernietigd > 0) ctx.log.info({ gemeenteId, vernietigd }, "dossiers vernietigd");
    }
  },
};

async function vernietigEnige(
  tx: Tx,
  { klok, newId }: TaakContext,
  gemeenteId: string,
): Promise<VernietigdDossier[]> {
  const op = klok.nu();
  const dossiers = await destroyVerlopen(tx, { dag: klok.vandaag(), op, hoogstens: HOOGSTENS });
  for (const { afwegingId, bewarenTot } of dossiers) {
    await appendAudit(tx, {
      id: newId(),
      gemeenteId,
      op,
      actorId: null,
      rol: null,
      handeling: HANDELING,
      onderwerp: { soort: "afweging", id: afwegingId },
      gegevens: { bewarenTot },
    });
  }
  return dossiers;
}
