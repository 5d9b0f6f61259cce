import { publiceer, type Tabelversie, type Wijzigingsset } from "@core/grondslagen";
import {
  insertPublicatie,
  insertTabelversie,
  listPublicaties,
  lockPublicaties,
  telOpenOpmerkingen,
  type PublicatieMetKop,
  type Tx,
  type WijzigingssetRij,
} from "@deelwijzer/db";
import type { UseCaseFout } from "../fout.ts";
import { leesRegister, leesVersie } from "../kennis/lees-kennis.ts";
import { datumVan } from "../klok.ts";
import { gelukt, mislukt, type Result } from "../result.ts";
import type { UseCaseContext } from "../use-case/context.ts";
import { leesStartplan } from "../stappenplan/geldend-stappenplan.ts";
import { publiceerPlan } from "./publiceer-plan.ts";
import { herplan, schrijfHerplanning } from "./herplan.ts";
import { setUitRij } from "./set-uit-rij.ts";
import { sha256 } from "./sha256.ts";

export interface GepubliceerdeSet {
  readonly nummer: number;
  readonly hash: string;
  readonly geldtVanaf: Date;
  /** Planned publications that got a new number because they now come after this one. */
  readonly opnieuw: readonly { readonly was: number; readonly nummer: number }[];
}

/**
 * Puts an approved wijzigingsset in force from a moment (now, when that moment has passed): makes the tabelversie on
 * the version that holds then, and makes again what was planned after it. What is in force is never touched. The row
 * of the set itself (status, nummer, tabelversieHash, ingangsdatum) is for the caller to update, in the same
 * transaction; the database holds the two together. Asked again for a set that is in force, it answers what stands.
 */
export async function publiceerSet(
  tx: Tx,
  ctx: UseCaseContext,
  { set: rij, geldtVanaf }: { readonly set: WijzigingssetRij; readonly geldtVanaf: Date },
): Promise<Result<GepubliceerdeSet, UseCaseFout>> {
  await lockPublicaties(tx);
  const nu = ctx.klok.nu();
  const alle = await listPublicaties(tx);
  const reeks = alle.filter(({ vervallenOp }) => vervallenOp === null);
  const eigen = reeks.find(({ wijzigingssetId }) => wijzigingssetId === rij.id);
  if (eigen !== undefined) return alGepubliceerd(eigen, nu);

  const moment = geldtVanaf < nu ? nu : geldtVanaf;
  const eerder = reeks.filter((publicatie) => publicatie.geldtVanaf <= moment);
  const later = reeks.slice(eerder.length);
  const nummer = Math.max(...alle.map((publicatie) => publicatie.nummer)) + 1;
  const gemaakt = await maak(tx, rij, { voorganger: eerder.at(-1), moment, nummer });
  if (!gemaakt.ok) return gemaakt;
  const { versie, set } = gemaakt.waarde;
  const { verwerkt, heropent } = set;
  const herplanningen = await herplan(tx, { voorganger: versie, later, nummer: nummer + 1 });
  if (!herplanningen.ok) return herplanningen;

  const { hash } = versie;
  await insertTabelversie(tx, { nummer, hash, inhoud: versie.inhoud, gepubliceerdOp: nu });
  await insertPublicatie(tx, {
    tabelversieHash: hash,
    nummer,
    wijzigingssetId: rij.id,
    verwerkt,
    heropent,
    geldtVanaf: moment,
    gepubliceerdOp: nu,
    door: ctx.actor.gebruikerId,
  });
  await publiceerPlan(tx, versie, nu);
  await schrijfHerplanning(tx, ctx, herplanningen.waarde);
  const opnieuw = herplanningen.waarde.map(({ oud, versie: nieuw }) => ({
    was: oud.nummer,
    nummer: nieuw.nummer,
  }));
  return gelukt({ nummer, hash, geldtVanaf: moment, opnieuw });
}

interface Plek {
  readonly voorganger: PublicatieMetKop | undefined;
  readonly moment: Date;
  readonly nummer: number;
}

async function maak(
  tx: Tx,
  rij: WijzigingssetRij,
  { voorganger, moment, nummer }: Plek,
): Promise<Result<{ readonly versie: Tabelversie; readonly set: Wijzigingsset }, UseCaseFout>> {
  if (voorganger === undefined) throw new Error("no tabelversie is in force");
  const set = setUitRij(rij, datumVan(moment));
  const invoer = {
    set,
    basis: await leesVersie(tx, rij.basisHash),
    nieuwste: await leesVersie(tx, voorganger.tabelversieHash),
    startplan: await leesStartplan(tx, set),
    nummer,
    openOpmerkingen: (await telOpenOpmerkingen(tx)).get(rij.id) ?? 0,
    register: await leesRegister(tx, moment),
  };
  const uitkomst = publiceer(invoer, sha256);
  if (uitkomst.ok) return gelukt({ versie: uitkomst.versie, set });
  return mislukt({
    soort: "geblokkeerd",
    redenen: uitkomst.punten.map(({ code, plaats, melding, herstel }) => ({
      code,
      melding: `${melding} ${herstel}`,
      pad: plaats,
    })),
  });
}

function alGepubliceerd(
  { nummer, tabelversieHash: hash, geldtVanaf }: PublicatieMetKop,
  nu: Date,
): Result<GepubliceerdeSet, UseCaseFout> {
  if (geldtVanaf <= nu) return gelukt({ nummer, hash, geldtVanaf, opnieuw: [] });
  const melding = "Deze wijzigingsset is al ingepland. Trek eerst de planning in.";
  return mislukt({ soort: "geblokkeerd", redenen: [{ code: "al-ingepland", melding }] });
}
