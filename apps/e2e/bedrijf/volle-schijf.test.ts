import { setTimeout as wacht } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { isAlive } from "../../../tooling/scripts/processes.mjs";
import { type Antwoord, meldAan } from "./beller.ts";
import { maakKleineSchijf } from "./kleine-schijf.ts";
import { meld } from "./meld.ts";
import { keurLogboek, NIETS_HALF, vergelijkDossiers, zoekHalve } from "./nagaan.ts";
import { stelOp } from "./opstelling.ts";
import { doeDossier, type Dossierwerk } from "./werk.ts";

/** Room for the installation and some work. */
const MB = 500;
const WERKERS = 3;
/** As long as the disk stays full, while people go on trying. */
const VOL_MS = 5_000;

const schijf = maakKleineSchijf(MB);
if (schijf === null) meld("Een volle schijf is niet beproefd: een schijf koppelen mag hier niet.");
const opruimen: (() => Promise<unknown> | void)[] = [];
afterAll(async () => {
  for (const ruimOp of opruimen.toReversed()) await ruimOp();
  schijf?.weg();
});

test.skipIf(schijf === null)(
  "a disk that fills up is told in words, takes nothing that was acknowledged, and once there is room all goes on",
  async () => {
    if (schijf === null) throw new Error("there is no disk");
    const opstelling = await stelOp("schijf", {
      clusterMap: schijf.map,
      // Files of the log that are done are given back, so that it is the full disk that stops it, and soon.
      settings: ["wal_recycle=off", "min_wal_size=32MB", "max_wal_size=64MB"],
    });
    opruimen.push(() => opstelling.stop());
    const server = await opstelling.klaargezet.serveer("caseworker");
    const gewoon = new URL(opstelling.klaargezet.databaseUrl);
    const sql = postgres(opstelling.url(gewoon.pathname.slice(1)), { max: 1, onnotice: () => undefined });
    opruimen.push(() => sql.end({ timeout: 1 }));
    const beller = await meldAan(server.adres, "klantmanager");

    const dossiers: Dossierwerk[] = [];
    const stand = { klaar: false };
    const werk = Promise.all(
      Array.from({ length: WERKERS }, async () => {
        while (!stand.klaar) await doeDossier(beller, (een) => dossiers.push(een));
      }),
    );
    const mislukt = werk.then(() => new Promise<never>(() => undefined));
    const meer = (dan: number) =>
      expect.poll(() => dossiers.length, { timeout: 60_000, interval: 100 }).toBeGreaterThan(dan);
    await Promise.race([meer(WERKERS), mislukt]);
    const voor = dossiers.length;

    schijf.vul();
    const geweigerd = await Promise.race([
      eersteStoring(() =>
        beller.probeer("afwegingen/start", {
          zaakkenmerk: "K-2",
          titel: "Vol",
          idempotentiesleutel: crypto.randomUUID(),
        }),
      ),
      mislukt,
    ]);
    // In words, with a code to name; nothing of the database.
    expect(JSON.parse(geweigerd.tekst)).toMatchObject({
      json: {
        status: 500,
        data: { soort: "storing", foutId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
      },
    });
    expect(geweigerd.tekst).not.toMatch(/space|disk|schijf|pg_wal|postgres/i);
    await Promise.race([wacht(VOL_MS), mislukt]);
    const pagina = await fetch(`${server.adres}/inloggen`, { signal: AbortSignal.timeout(15_000) });
    expect(pagina.status).toBe(200);

    schijf.maakRuimte();
    const leeft = isAlive(opstelling.postgresPid());
    // As its supervisor does.
    if (!leeft) await opstelling.herstartPostgres();
    await Promise.race([meer(dossiers.length + WERKERS), mislukt]);
    stand.klaar = true;
    await werk;

    meld(
      `schijf vol na ${voor} dossiers: ${dossiers.length} bevestigd, ${beller.herhaald()} keer opnieuw gestuurd, PostgreSQL ${leeft ? "bleef" : "werd herstart"}`,
    );
    expect(beller.herhaald()).toBeGreaterThan(0);
    const gevonden = await vergelijkDossiers(sql, beller, dossiers);
    expect(gevonden.opgeslagen).toEqual(gevonden.beloofd);
    expect(await zoekHalve(sql)).toEqual(NIETS_HALF);
    expect(keurLogboek(opstelling.klaargezet.eigenaar, opstelling.map)).toMatch(/^Heel\./);
  },
  240_000,
);

/** Tries until it is answered with a failure. @throws Error where all went well for half a minute */
async function eersteStoring(probeer: () => Promise<Antwoord | null>): Promise<Antwoord> {
  const einde = Date.now() + 30_000;
  while (Date.now() < einde) {
    const antwoord = await probeer();
    if (antwoord !== null && antwoord.status >= 500) return antwoord;
  }
  throw new Error("the disk is full, and everything was saved");
}
