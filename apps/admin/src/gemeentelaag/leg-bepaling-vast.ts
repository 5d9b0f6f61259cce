import type { Bereik, Gemeentebepaling } from "@core/grondslagen";
import { insertGemeentebepaling, type Tx } from "@deelwijzer/db";
import {
  gelukt,
  type AuditInhoud,
  type Result,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import { bereidVoor } from "./bereid-voor.ts";
import type { GelezenInvoer } from "./invoer.ts";

/** Checks and stores one provision of whatever kind. */
export async function legBepalingVast(
  ctx: UseCaseContext,
  tx: Tx,
  invoer: Exclude<GelezenInvoer, { soort: "uitzonderingsbeleid" }>,
): Promise<Result<Gemeentebepaling, UseCaseFout>> {
  const voorbereid = await bereidVoor(ctx, tx, invoer);
  if (!voorbereid.ok) return voorbereid;
  const [bepaling] = voorbereid.waarde.toevoeging.bepalingen;
  if (bepaling === undefined) throw new Error("a provision was read, and there is none");
  const { id, geldig, ...inhoud } = bepaling;
  await insertGemeentebepaling(tx, {
    id,
    gemeenteId: ctx.actor.gemeenteId,
    inhoud,
    geldig,
    createdAt: ctx.klok.nu(),
    createdBy: ctx.actor.gebruikerId,
  });
  return gelukt(bepaling);
}

/** Ids and scope; no text of the gemeente goes into the log. */
export function auditVanBepaling(bepaling: Gemeentebepaling): AuditInhoud {
  const { id, soort, geldig } = bepaling;
  return {
    onderwerp: { soort: "gemeentebepaling", id },
    gegevens: {
      soort,
      ...("bereik" in bepaling ? bereikInLog(bepaling.bereik) : { partner: bepaling.partner }),
      ...(bepaling.soort === "eis" ? { vereiste: bepaling.vereiste.id } : {}),
      van: geldig.van,
      tot: geldig.tot,
    },
  };
}

function bereikInLog({ doelen, ...bereik }: Bereik) {
  return doelen === undefined ? bereik : { ...bereik, doelen };
}
