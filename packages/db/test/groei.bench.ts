import { randomUUID } from "node:crypto";
import { appendAudit } from "../src/repositories/auditlog.ts";
import { countAfwegingen, zoekAfwegingen, type AfwegingZoek } from "../src/repositories/afweging-zoek.ts";
import { listBesluiten } from "../src/repositories/besluit.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  createProefdossier,
  createTestDatabase,
  type Proefgemeente,
  proefregel,
  publishProefversies,
  sealProefdossier,
} from "../testing/index.ts";
import { fillBesluiten } from "../testing/veel-besluiten.ts";

export interface Growth {
  readonly name: string;
  /** Milliseconds in the middle, of one gemeente alone and of one among all. */
  readonly alone: number;
  readonly among: number;
}

export interface Size {
  readonly gemeenten: number;
  /** In each gemeente. */
  readonly besluiten: number;
}

type Work = (tx: Tx, gemeente: Proefgemeente, n: number) => Promise<unknown>;

const WORK: Readonly<Record<string, Work>> = {
  "a page of one's own dossiers": (tx, { userId }) => page(tx, own(userId)),
  "a search among the dossiers of a team": (tx, { teamId }, n) =>
    page(tx, { bereik: { teamId, domeinen: ["wmo"] }, zoek: `2019 ${String(4 * (1 + n)).padStart(6, "0")}` }),
  "the last besluiten of a gemeente": (tx) => listBesluiten(tx, { limiet: 50 }),
  "a seal, with its line in the log": seal,
};

/**
 * The same work in a database of one gemeente and in one of many, each gemeente with as many besluiten, in turns. Memory of
 * PostgreSQL as it comes: the large one does not fit in it.
 */
export async function measureGrowth(size: Size, rounds: number): Promise<Growth[]> {
  const [small, large] = [await world(1, size.besluiten), await world(size.gemeenten, size.besluiten)];
  try {
    const measured: Growth[] = [];
    for (const [name, work] of Object.entries(WORK)) {
      const times = { alone: [] as number[], among: [] as number[] };
      for (let n = -5; n < rounds; n += 1) {
        const [alone, among] = [await small.time(work, Math.abs(n)), await large.time(work, Math.abs(n))];
        // What is read for the first time is not counted.
        if (n < 0) continue;
        times.alone.push(alone);
        times.among.push(among);
      }
      measured.push({ name, alone: middle(times.alone), among: middle(times.among) });
    }
    return measured;
  } finally {
    await small.drop();
    await large.drop();
  }
}

async function world(gemeenten: number, perGemeente: number) {
  const database = await createTestDatabase();
  await publishProefversies(database);
  const gemeente = await fillBesluiten(database, { gemeenten, perGemeente });
  const { db } = database.open("app", 1);
  return {
    drop: database.drop,
    time: async (work: Work, n: number): Promise<number> => {
      const begin = performance.now();
      await withTenant(db, gemeente.id, (tx) => work(tx, gemeente, n));
      return performance.now() - begin;
    },
  };
}

const own = (gebruikerId: string): AfwegingZoek => ({ bereik: { gebruikerId, domeinen: ["wmo"] } });

async function page(tx: Tx, vraag: AfwegingZoek): Promise<void> {
  const total = await countAfwegingen(tx, vraag);
  const rows = await zoekAfwegingen(tx, vraag, { limiet: 20, overslaan: 0 });
  if (total === 0 || rows.length === 0) throw new Error("nothing was found that was there");
  await listBesluiten(tx, { afwegingIds: rows.map(({ id }) => id) });
}

async function seal(tx: Tx, gemeente: Proefgemeente): Promise<void> {
  const dossier = await createProefdossier(tx, gemeente);
  await sealProefdossier(tx, gemeente, dossier);
  await appendAudit(tx, { ...proefregel(gemeente), id: randomUUID() });
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
