import { pasToe } from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import type { UseCaseContext } from "@deelwijzer/server";
import { MAX_BESTAND, TE_GROOT } from "../regelblad/bestand/grenzen.ts";
import { leesBestand, leesCellen, type GelezenBestand } from "../regelblad/bestand/lees-bestand.ts";
import { beproefBlad, type Bladuitkomst, type Geweigerd } from "../regelblad/proef.ts";
import { eerderGebruikt } from "../use-cases/bewerk-entiteit/is-eerder-gebruikt.ts";
import type { Bladinvoer } from "./invoer-blad.ts";
import type { GeladenSet } from "./laad-set.ts";

/** What a sheet would do to the rules of this set as it stands now. */
export async function beproefBladInSet(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  invoer: Bladinvoer,
): Promise<Bladuitkomst> {
  const gelezen = await lees(invoer);
  if (!gelezen.ok) return zonder(gelezen.geweigerd);
  const stand = pasToe(geladen.basis.inhoud, geladen.set.operaties);
  if (!stand.ok)
    return zonder([
      {
        rij: null,
        id: null,
        kolom: null,
        melding: "De wijzigingsset past niet op de tabellen. Werk haar eerst bij.",
      },
    ]);
  const uitkomst = beproefBlad(gelezen.blad, stand.inhoud);
  const nieuw = uitkomst.proef.nieuw;
  const eerder = await eerderGebruikt(
    tx,
    ctx,
    geladen,
    "regel",
    nieuw.map(({ id }) => id),
  );
  const gebruikt = nieuw
    .filter(({ id }) => eerder.has(id))
    .map(({ id, rij }): Geweigerd => ({
      rij,
      id,
      kolom: "Id",
      melding: "Deze id is eerder voor iets anders gebruikt. Kies een nieuwe.",
    }));
  if (gebruikt.length === 0) return uitkomst;
  const { proef } = uitkomst;
  return { proef: { ...proef, geweigerd: [...proef.geweigerd, ...gebruikt] }, bewerkingen: [] };
}

async function lees(invoer: Bladinvoer): Promise<GelezenBestand> {
  if (invoer.soort === "cellen") return leesCellen(invoer.cellen);
  const { bestand } = invoer;
  // By its size, before it is read.
  if (bestand.size > MAX_BESTAND)
    return { ok: false, geweigerd: [{ rij: null, id: null, kolom: null, melding: TE_GROOT }] };
  return leesBestand(new Uint8Array(await bestand.arrayBuffer()), bestand.name);
}

function zonder(geweigerd: readonly Geweigerd[]): Bladuitkomst {
  return { proef: { nieuw: [], gewijzigd: [], beeindigd: [], ongewijzigd: 0, geweigerd }, bewerkingen: [] };
}
