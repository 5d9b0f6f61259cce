import { setTimeout as wacht } from "node:timers/promises";
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bediend } from "../stack/installation.ts";
import { type Beller, meldAan } from "./beller.ts";
import { meld } from "./meld.ts";
import { keurLogboek, NIETS_HALF, vergelijkDossiers, vergelijkPublicaties, zoekHalve } from "./nagaan.ts";
import { type Opstelling, stelOp } from "./opstelling.ts";
import { doePublicatie, type Publicatiewerk } from "./publicatiewerk.ts";
import { doeDossier, type Dossierwerk } from "./werk.ts";

const NACHT = process.env["PROFIEL"] === "nacht";
const KEREN = NACHT ? 500 : 15;
const WERKERS = 3;
/** After so many kills everybody is left alone for a moment. */
const RUST_NA = 10;

let opstelling: Opstelling;
const servers = new Map<"caseworker" | "admin", Bediend>();
let sql: postgres.Sql;
beforeAll(async () => {
  opstelling = await stelOp("doden");
  for (const app of ["caseworker", "admin"] as const)
    servers.set(app, await opstelling.klaargezet.serveer(app));
  const gewoon = new URL(opstelling.klaargezet.databaseUrl);
  sql = postgres(opstelling.url(gewoon.pathname.slice(1)), { max: 1, onnotice: () => undefined });
}, 180_000);
afterAll(async () => {
  await sql?.end({ timeout: 1 });
  await opstelling?.stop();
});

/** What may end without a word, and how it comes back. */
type Einde = "caseworker" | "admin" | "postgres" | "een verbinding" | "alle verbindingen";
const EINDES: readonly Einde[] = ["caseworker", "admin", "postgres", "een verbinding", "alle verbindingen"];

/** The app and the jobs, not the eye that looks on. */
const VERBINDINGEN = () => sql<{ pid: number }[]>`
  select pid from pg_stat_activity where application_name in ('caseworker', 'admin', 'caseworker-auth', 'admin-auth', 'deelwijzer-taken')
  order by random()`;

async function maakDood(einde: Einde): Promise<void> {
  if (einde === "alle verbindingen") {
    for (const { pid } of await VERBINDINGEN()) await sql`select pg_terminate_backend(${pid})`;
    return;
  }
  if (einde === "een verbinding") {
    // PostgreSQL takes one process that was killed for broken memory: it ends all others, and recovers by itself.
    const [slachtoffer] = await VERBINDINGEN();
    if (slachtoffer !== undefined) process.kill(slachtoffer.pid, "SIGKILL");
    return;
  }
  if (einde === "postgres") {
    await opstelling.dood(einde);
    return opstelling.herstartPostgres();
  }
  const server = serverVan(einde);
  await opstelling.dood(server);
  servers.set(einde, await opstelling.vervang(server));
}

function serverVan(app: "caseworker" | "admin"): Bediend {
  const server = servers.get(app);
  if (server === undefined) throw new Error(`${app} does not run`);
  return server;
}

async function tot(waar: () => Promise<boolean>, wat: string): Promise<number> {
  const begin = performance.now();
  while (!(await waar().catch(() => false))) {
    if (performance.now() - begin > 60_000) throw new Error(`${wat}: not back in a minute`);
    await wacht(50);
  }
  return performance.now() - begin;
}

const postgresAntwoordt = async () => (await sql`select 1`).length === 1;

const antwoordt =
  ({ adres }: Bediend) =>
  async () =>
    (await fetch(`${adres}/api/gezond`, { signal: AbortSignal.timeout(5_000) })).status === 200;

test(
  `killed ${KEREN} times amid saves and publications, what was acknowledged is there once and nothing half`,
  async () => {
    const dossiers: Dossierwerk[] = [];
    const publicaties: Publicatiewerk[] = [];
    const bellers = [
      await meldAan(serverVan("caseworker").adres, "klantmanager"),
      await meldAan(serverVan("admin").adres, "privacyadviseur"),
      await meldAan(serverVan("admin").adres, "beleidsmedewerker"),
    ] as const;
    const [klantmanager, adviseur, beleid] = bellers;
    const stand = { klaar: false };
    const doorgaan = async (stap: () => Promise<unknown>) => {
      while (!stand.klaar) await stap();
    };
    const werk = Promise.all([
      ...Array.from({ length: WERKERS }, () =>
        doorgaan(() => doeDossier(klantmanager, (een) => dossiers.push(een))),
      ),
      doorgaan(async () => publicaties.push(await doePublicatie(adviseur, beleid))),
    ]);
    // A worker that fails ends the test at once, not after the last kill.
    const mislukt = werk.then(() => new Promise<never>(() => undefined));
    const eindes = fc.sample(
      fc.tuple(fc.constantFrom(...EINDES), fc.integer({ min: 50, max: 1_800 })),
      KEREN,
    );
    // Each kind at least once, whatever chance says.
    for (const [i, [einde, na]] of eindes.entries()) {
      await Promise.race([wacht(na), mislukt]);
      await Promise.race([maakDood(EINDES[i] ?? einde), mislukt]);
      await tot(postgresAntwoordt, "PostgreSQL");
      await Promise.all([...servers.values()].map((server) => tot(antwoordt(server), server.app)));
      // On a busy machine one call can take longer than the time between two kills, again and again: now and then each worker
      // gets to the end of one.
      const was = dossiers.length;
      const weerGedaan = async () => dossiers.length >= was + WERKERS;
      if (i % RUST_NA === RUST_NA - 1) await Promise.race([tot(weerGedaan, "the work"), mislukt]);
    }
    stand.klaar = true;
    await werk;

    const herhaald = bellers.reduce((som, een: Beller) => som + een.herhaald(), 0);
    meld(
      `${KEREN} keer gedood: ${dossiers.length} dossiers en ${publicaties.length} publicaties bevestigd, ${herhaald} keer opnieuw gestuurd`,
    );
    // Enough was at stake: of each worker some, whatever the pace of this machine.
    expect(dossiers.length).toBeGreaterThan(Math.max(WERKERS * 2, KEREN / 3));
    expect(publicaties.length).toBeGreaterThan(0);
    const gevonden = await vergelijkDossiers(sql, klantmanager, dossiers);
    expect(gevonden.opgeslagen).toEqual(gevonden.beloofd);
    const versies = await vergelijkPublicaties(sql, publicaties);
    expect(versies.opgeslagen).toEqual(versies.beloofd);
    expect(await zoekHalve(sql)).toEqual(NIETS_HALF);
    expect(keurLogboek(opstelling.klaargezet.eigenaar, opstelling.map)).toMatch(/^Heel\./);
  },
  NACHT ? 3 * 3_600_000 : 600_000,
);
