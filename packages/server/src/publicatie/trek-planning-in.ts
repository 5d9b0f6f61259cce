import { laatPublicatieVervallen, listPublicaties, lockPublicaties, type Tx } from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { leesVersie } from "../kennis/lees-kennis.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import type { UseCaseContext } from "../use-case/context.ts";
import { herplan, schrijfHerplanning } from "./herplan.ts";

export interface IngetrokkenPlanning {
  /** The number that lapsed; it is not handed out again. */
  readonly nummer: number;
  readonly opnieuw: readonly { readonly was: number; readonly nummer: number }[];
}

/**
 * Takes back the planned publication of a set, and makes again what was planned after it. What is in force stays: the
 * way back from that is a new set. The row of the set itself is for the caller to update, in the same transaction.
 */
export async function trekPlanningIn(
  tx: Tx,
  ctx: UseCaseContext,
  setId: string,
): Promise<Result<IngetrokkenPlanning, UseCaseFout>> {
  await lockPublicaties(tx);
  const op = ctx.klok.nu();
  const alle = await listPublicaties(tx);
  const reeks = alle.filter(({ vervallenOp }) => vervallenOp === null);
  const plek = reeks.findIndex(({ wijzigingssetId }) => wijzigingssetId === setId);
  const eigen = reeks[plek];
  const voorganger = reeks[plek - 1];
  if (eigen === undefined) return blokkeer("niet-ingepland", "Deze wijzigingsset is niet ingepland.");
  if (eigen.geldtVanaf <= op || voorganger === undefined) {
    return blokkeer(
      "geldt-al",
      "Deze tabelversie geldt al. Wilt u terug naar de vorige? Maak dan een nieuwe wijzigingsset.",
    );
  }
  const nummer = Math.max(...alle.map((publicatie) => publicatie.nummer)) + 1;
  const herplanningen = await herplan(tx, {
    voorganger: await leesVersie(tx, voorganger.tabelversieHash),
    later: reeks.slice(plek + 1),
    nummer,
  });
  if (!herplanningen.ok) return herplanningen;
  await laatPublicatieVervallen(tx, { hash: eigen.tabelversieHash, op, reden: "ingetrokken" });
  await schrijfHerplanning(tx, ctx, herplanningen.waarde);
  const opnieuw = herplanningen.waarde.map(({ oud, versie }) => ({ was: oud.nummer, nummer: versie.nummer }));
  return gelukt({ nummer: eigen.nummer, opnieuw });
}

function blokkeer(code: string, melding: string): Result<never, UseCaseFout> {
  return mislukt({ soort: "geblokkeerd", redenen: [{ code, melding }] });
}
