import { speelNa } from "@core/grondslagen";
import { findWijzigingsset, listPublicaties, type Tx } from "@deelwijzer/db";
import { leesVersie } from "../kennis/lees-kennis.ts";
import { leesStartplan } from "../stappenplan/geldend-stappenplan.ts";
import { setUitRij } from "./set-uit-rij.ts";
import { sha256 } from "./sha256.ts";

/**
 * Numbers of published and planned versions that are not what their approved set makes of the version before. The
 * database holds that a publication has an approved set, but cannot merge: whoever has the password of the apps could
 * put other content beside it. As the gemeente that keeps the tables; sets of another gemeente cannot be read.
 */
export async function nietZoalsGoedgekeurd(tx: Tx): Promise<number[]> {
  const afwijkend: number[] = [];
  for (const { nummer, tabelversieHash, wijzigingssetId, vervallenOp } of await listPublicaties(tx)) {
    if (wijzigingssetId === null || vervallenOp !== null) continue;
    const rij = await findWijzigingsset(tx, wijzigingssetId);
    if (rij === null) continue;
    const { inhoud } = await leesVersie(tx, tabelversieHash);
    const nieuwste = inhoud.vorige === undefined ? null : await leesVersie(tx, inhoud.vorige);
    const basis = await leesVersie(tx, rij.basisHash);
    const set = setUitRij(rij);
    const startplan = await leesStartplan(tx, set);
    const gemaakt = nieuwste === null ? null : speelNa({ set, basis, nieuwste, startplan }, nummer, sha256);
    if (gemaakt?.hash !== tabelversieHash) afwijkend.push(nummer);
  }
  return afwijkend;
}
