import { randomUUID } from "node:crypto";
import { spawnSync } from "node:child_process";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import type { Bediend } from "../stack/installation.ts";
import { emailVan } from "../stack/sign-in.ts";
import { type Beller, meldAan, metSessie } from "./beller.ts";
import { keurLogboek, NIETS_HALF, vergelijkDossiers, zoekHalve } from "./nagaan.ts";
import { type Opstelling, stelOp } from "./opstelling.ts";
import { doePublicatie } from "./publicatiewerk.ts";
import { startPooler } from "./pooler.ts";
import { doeDossier, type Dossierwerk } from "./werk.ts";

let opstelling: Opstelling;
let een: Bediend;
let twee: Bediend;
let klantmanager: Beller;
let sql: postgres.Sql;
beforeAll(async () => {
  opstelling = await stelOp("twee");
  een = await opstelling.klaargezet.serveer("caseworker");
  // Both under one address, as behind a proxy.
  twee = await opstelling.klaargezet.serveer("caseworker", { appUrl: een.adres });
  klantmanager = await meldAan(een.adres, "klantmanager");
  const { pathname } = new URL(opstelling.klaargezet.databaseUrl);
  sql = postgres(opstelling.url(pathname.slice(1)), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await sql?.end({ timeout: 1 });
  await opstelling?.stop();
});

const bijTwee = (beller: Beller) => metSessie(twee.adres, beller.cookie);

describe("two servers on one database", () => {
  test("know the same sessions, and both the end of one", async () => {
    const wie = await meldAan(een.adres, "jeugdconsulent");
    const lijst = (beller: Beller) => beller.probeer("wachtOpMij", {});
    expect([(await lijst(wie))?.status, (await lijst(bijTwee(wie)))?.status]).toEqual([200, 200]);
    const uit = await fetch(`${een.adres}/api/auth/sign-out`, {
      method: "POST",
      headers: { cookie: wie.cookie, origin: een.adres, "content-type": "application/json" },
      body: "{}",
    });
    expect(uit.status).toBe(200);
    expect((await lijst(bijTwee(wie)))?.status).toBe(401);
  });

  test("count wrong passwords together", async () => {
    const probeer = (adres: string, password: string) =>
      fetch(`${adres}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: een.adres },
        body: JSON.stringify({ email: emailVan("rmc-medewerker"), password }),
      });
    for (let keer = 0; keer < 10; keer += 1)
      expect((await probeer(keer % 2 === 0 ? een.adres : twee.adres, "niet-het-wachtwoord")).ok).toBe(false);
    expect((await probeer(twee.adres, "demo-voorbeeldgemeente")).status).toBe(429);
    expect((await probeer(een.adres, "demo-voorbeeldgemeente")).status).toBe(429);
  });

  test("do a change once that reaches both of them at the same moment, and answer the same", async () => {
    const sleutel = randomUUID();
    const invoer = { zaakkenmerk: "T-1", titel: "Bij allebei", idempotentiesleutel: randomUUID() };
    const [a, b] = await Promise.all([
      klantmanager.probeer("afwegingen/start", invoer, sleutel),
      bijTwee(klantmanager).probeer("afwegingen/start", invoer, sleutel),
    ]);
    expect([a?.status, a?.tekst]).toEqual([200, b?.tekst]);
    expect(await sql`select count(*)::int as aantal from afweging where titel = 'Bij allebei'`).toMatchObject(
      [{ aantal: 1 }],
    );
  });

  test("let one of two savers win, and tell the other", async () => {
    const { id } = await klantmanager.roep<{ id: string }>("afwegingen/start", {
      zaakkenmerk: "T-2",
      titel: "Om het eerst",
      idempotentiesleutel: randomUUID(),
    });
    const { versie } = await klantmanager.roep<{ versie: number }>("afwegingen/lees", { id });
    const invoer = { id, expectedVersion: versie, antwoorden: NIET_DELEN, bewarenTot: "2035-01-01" };
    const soorten = await Promise.all(
      [klantmanager, bijTwee(klantmanager)].map((wie) =>
        wie.roep<{ soort: string }>("afwegingen/bewaar", invoer),
      ),
    );
    expect(soorten.map(({ soort }) => soort).toSorted()).toEqual(["bewaard", "conflict"]);
  });

  test("answer by a publication at once, with what they read before still in memory", async () => {
    const kennis = async ({ adres }: Bediend) => await (await fetch(`${adres}/api/v1/kennis`)).text();
    const voor = await Promise.all([een, twee].map(kennis));
    expect(voor[0]).toBe(voor[1]);
    const admin = await opstelling.klaargezet.serveer("admin");
    const { alias } = await doePublicatie(
      await meldAan(admin.adres, "privacyadviseur"),
      await meldAan(admin.adres, "beleidsmedewerker"),
    );
    await admin.stop();
    const na = await Promise.all([een, twee].map(kennis));
    expect(na.map((tekst) => tekst.includes(alias))).toEqual([true, true]);
    expect(voor[0]?.includes(alias)).toBe(false);
  });

  test("one that is told to stop finishes what is under way; the other goes on", async () => {
    const drie = await opstelling.klaargezet.serveer("caseworker", { appUrl: een.adres });
    const wie = metSessie(drie.adres, klantmanager.cookie);
    const onderweg = Array.from({ length: 8 }, () =>
      wie.probeer("afwegingen/start", {
        zaakkenmerk: "T-3",
        titel: "Nog net",
        idempotentiesleutel: randomUUID(),
      }),
    );
    // Sent, and not answered yet.
    await new Promise((klaar) => setTimeout(klaar, 15));
    await drie.stop();
    const antwoorden = await Promise.all(onderweg);
    const gedaan = antwoorden.filter((antwoord) => antwoord?.status === 200).length;
    expect(antwoorden.map((antwoord) => antwoord?.status ?? "geen")).not.toContain(500);
    const [rij] = await sql<
      { aantal: number }[]
    >`select count(*)::int as aantal from afweging where titel = 'Nog net'`;
    // What was not answered was not taken on either.
    expect(rij?.aantal).toBe(gedaan);
    expect((await fetch(`${twee.adres}/api/gezond`)).status).toBe(200);
  });

  test("measure for who may read it, and say that they live without a word about the database", async () => {
    const token = "een-token-dat-niemand-raadt";
    const vier = await opstelling.klaargezet.serveer("caseworker", { env: { METINGEN_TOKEN: token } });
    const vraag = (kop: Record<string, string>) => fetch(`${vier.adres}/api/metingen`, { headers: kop });
    await metSessie(vier.adres, klantmanager.cookie).probeer("wachtOpMij", {});
    expect([(await vraag({})).status, (await vraag({ authorization: "Bearer anders" })).status]).toEqual([
      401, 401,
    ]);
    const tekst = await (await vraag({ authorization: `Bearer ${token}` })).text();
    expect(tekst).toMatch(
      /deelwijzer_use_case_total\{use_case="[a-z-]+",uitkomst="[a-z-]+",app="caseworker"\} [1-9]/,
    );
    expect((await fetch(`${een.adres}/api/metingen`)).status).toBe(404);
    expect(await (await fetch(`${vier.adres}/api/leeft`)).text()).toBe("leeft");
    await vier.stop();
  });
});

const POOLER = spawnSync("pgbouncer", ["--version"], { encoding: "utf8" });

test.skipIf(POOLER.status !== 0)("work through PgBouncer in transaction mode", async () => {
  const pooler = await startPooler(opstelling.klaargezet.verbindingen);
  try {
    const server = await opstelling.klaargezet.serveer("caseworker", { appUrl: een.adres, via: pooler.via });
    const dossiers: Dossierwerk[] = [];
    const wie = metSessie(server.adres, klantmanager.cookie);
    // More at once than the pooler has connections.
    await Promise.all(Array.from({ length: 6 }, () => doeDossier(wie, (dossier) => dossiers.push(dossier))));
    const stand = await vergelijkDossiers(sql, wie, dossiers);
    expect(stand.opgeslagen).toEqual(stand.beloofd);
    expect(dossiers).toHaveLength(6);
    await server.stop();
  } finally {
    await pooler.stop();
  }
});

test("nothing of it is half, and the log is whole", async () => {
  expect(await zoekHalve(sql)).toEqual(NIETS_HALF);
  expect(keurLogboek(opstelling.klaargezet.eigenaar, opstelling.map)).toMatch(/^Heel\./);
});
