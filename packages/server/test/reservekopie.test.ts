import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { exportBesluit, listBesluiten, withTenant } from "@deelwijzer/db";
import {
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  type Proefgemeente,
  publishProefversies,
  type TestDatabase,
} from "@deelwijzer/db/testing";
import { verifieerBesluit } from "@deelwijzer/db/zegel";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draaiCli } from "../testing/draai-cli.ts";
import { gegevensVan } from "../testing/sonde/gegevens-van.ts";

const map = mkdtempSync(path.join(tmpdir(), "deelwijzer-kopie-"));
const kopie = path.join(map, "kopie");
const databases: TestDatabase[] = [];
const nieuw = async (opties?: { empty: boolean }) => {
  const database = await createTestDatabase(opties);
  databases.push(database);
  return database;
};
let gezegd = "";
let bron: TestDatabase;
let een: Proefgemeente;
let ander: Proefgemeente;
beforeAll(async () => {
  bron = await nieuw();
  await publishProefversies(bron);
  een = await createProefgemeente(bron, "Gemeente");
  ander = await createProefgemeente(bron, "Andere gemeente");
  await fillProefgemeente(bron, een);
  const gemaakt = await draaiCli(bron.ownerUrl, "reservekopie", [kopie]);
  if (gemaakt.code !== 0) throw new Error(gemaakt.fout);
  gezegd = gemaakt.uit;
}, 120_000);
afterAll(async () => {
  for (const database of databases) await database.drop();
  rmSync(map, { recursive: true, force: true });
});

/** Every row of every table of both gemeenten, and of the installation. */
async function alles(database: TestDatabase) {
  const { db } = database.open("super", 1);
  const rijen = async (tabel: string) =>
    (
      await db.execute<{ rij: unknown }>(
        sql.raw(`select to_jsonb(t) as rij from ${tabel} t order by t::text`),
      )
    ).map(({ rij }) => rij);
  return {
    een: (await gegevensVan(database, een.id)).afdruk,
    ander: (await gegevensVan(database, ander.id)).afdruk,
    accounts: await rijen("auth.account"),
    mensen: await rijen("auth.user"),
    tabelversies: await rijen("tabelversie"),
    publicaties: await rijen("publicatie"),
  };
}

/** What keeps people from changing what was written, as the catalogue has it. */
async function bewaking(database: TestDatabase) {
  const { db } = database.open("super", 1);
  const rijen = await db.execute(sql`
    select 'trigger ' || c.relname || ' ' || t.tgname || ' ' || t.tgenabled::text as wat
      from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
    union all select 'verwijzing ' || c.relname || ' ' || f.conname || ' ' || pg_get_constraintdef(f.oid) || f.convalidated::text
      from pg_constraint f join pg_class c on c.oid = f.conrelid where f.contype = 'f'
    union all select 'rls ' || c.relname || c.relrowsecurity::text || c.relforcerowsecurity::text
      from pg_class c where c.relkind = 'r' order by 1`);
  return rijen.map(({ wat }) => wat);
}

const terug = (database: TestDatabase, van: string) => draaiCli(database.ownerUrl, "terugzetten", [van]);

/** The same copy, with something done to it. */
function metIets(naam: string, doe: (map: string) => void): string {
  const doel = path.join(map, naam);
  cpSync(kopie, doel, { recursive: true });
  doe(doel);
  return doel;
}

const kop = (van: string) => path.join(van, "kopie.json");
const eersteDeel = (van: string, tabel: string) => {
  const { delen } = JSON.parse(readFileSync(kop(van), "utf8")) as {
    delen: { tabel: string; bestand: string; rijen: number }[];
  };
  const deel = delen.find((kandidaat) => kandidaat.tabel === tabel && kandidaat.rijen > 0);
  if (deel === undefined) throw new Error(`no rows of ${tabel} in the copy`);
  return path.join(van, deel.bestand);
};

describe("a copy", () => {
  test("put back in an empty database is the same, row for row, with every guard as it was", async () => {
    const doel = await nieuw({ empty: true });
    expect(await terug(doel, kopie)).toMatchObject({ code: 0, fout: "" });
    expect(await alles(doel)).toEqual(await alles(bron));
    expect(await bewaking(doel)).toEqual(await bewaking(bron));
    const besluiten = await withTenant(doel.open("app", 1).db, een.id, (tx) => listBesluiten(tx));
    expect(besluiten.length).toBeGreaterThan(1);
    for (const besluit of besluiten)
      expect(verifieerBesluit(exportBesluit(besluit))).toMatchObject({ heel: true });
    // It goes on where it was: what may not be changed cannot be, also by the owner.
    const eigenaar = doel.open("owner", 1).db;
    const wijzig = withTenant(eigenaar, een.id, (tx) =>
      tx.execute(sql`update besluit set openbaar = openbaar`),
    );
    await expect(wijzig).rejects.toThrow(/besluit/);
  }, 120_000);

  test("is told in words, with how much there is", () => {
    expect(gezegd).toMatch(/^Kopie gemaakt in .*: \d{2,} rijen[^]*Bewaar die apart/);
  });

  test("can be read by its owner only, and holds no key to a dossier outside its folder", () => {
    expect(statSync(kopie).mode & 0o077).toBe(0);
    expect(statSync(kop(kopie)).mode & 0o077).toBe(0);
    expect(eersteDeel(kopie, "sleutels.dossiersleutel")).toContain(`${path.sep}sleutels${path.sep}`);
  });

  test("of which the keys were thrown away comes back unreadable, and whole", async () => {
    const zonder = metIets("zonder-sleutels", (van) =>
      rmSync(path.join(van, "sleutels"), { recursive: true }),
    );
    const doel = await nieuw({ empty: true });
    expect(await terug(doel, zonder)).toMatchObject({ code: 0, fout: "" });
    const { db } = doel.open("super", 1);
    const [telling] = await db.execute(sql`
      select (select count(*)::int from besluit) as besluiten, (select count(*)::int from sleutels.dossiersleutel) as sleutels`);
    expect(telling).toEqual({ besluiten: 2, sleutels: 0 });
  }, 120_000);

  test("is not put over what is there, and never made over another", async () => {
    const bezet = await terug(bron, kopie);
    expect(bezet).toMatchObject({ code: 2, uit: "", fout: expect.stringContaining("niet leeg") });
    expect(await draaiCli(bron.ownerUrl, "reservekopie", [kopie])).toMatchObject({
      code: 2,
      fout: expect.stringContaining("bestaat al"),
    });
  }, 60_000);

  test.each<[string, RegExp, (van: string) => void]>([
    ["without its head: it was not finished", /geen hele kopie/, (van) => rmSync(kop(van))],
    [
      "of another release",
      /andere versie/,
      (van) =>
        writeFileSync(kop(van), readFileSync(kop(van), "utf8").replace(/"schema": "../, '"schema": "00')),
    ],
    [
      "with one letter changed",
      /niet zoals het gemaakt is/,
      (van) => {
        const bestand = eersteDeel(van, "public.auditlog");
        writeFileSync(
          bestand,
          gzipSync(gunzipSync(readFileSync(bestand)).toString().replace("proef", "prief")),
        );
      },
    ],
    [
      "of which a file was cut off",
      /niet zoals het gemaakt is/,
      (van) => {
        const bestand = eersteDeel(van, "public.afweging");
        writeFileSync(bestand, readFileSync(bestand).subarray(0, -40));
      },
    ],
    [
      "of which a file is gone",
      /niet zoals het gemaakt is/,
      (van) => rmSync(eersteDeel(van, "public.besluit")),
    ],
  ])(
    "%s: is refused, and nothing of it stays",
    async (wat, melding, doe) => {
      const doel = await nieuw();
      const uitkomst = await terug(doel, metIets(`stuk-${wat.replaceAll(/\W/g, "")}`, doe));
      expect(uitkomst).toMatchObject({ code: 2, uit: "", fout: expect.stringMatching(melding) });
      const [rij] = await doel.open("super", 1).db.execute(sql`
        select (select count(*) from gemeente) + (select count(*) from auditlog) + (select count(*) from auth.user) as rijen`);
      expect(Number(rij?.["rijen"])).toBe(0);
    },
    60_000,
  );
});
