import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { afterAll, expect, test } from "vitest";
import { MIGRATIONS_FOLDER, migrateDatabase } from "../src/migrate.ts";
import { findRedactiegemeente } from "../src/repositories/gemeente.ts";
import { listPublicaties } from "../src/repositories/publicatie.ts";
import { findNewestTabelversie } from "../src/repositories/tabelversie.ts";
import { withoutTenant, withTenant } from "../src/tenant.ts";
import { createTestDatabase, NU, sha256Van, TABELVERSIE } from "../testing/index.ts";

const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-migraties-"));
const database = await createTestDatabase({ empty: true });
const tweede = await createTestDatabase({ empty: true });
afterAll(async () => {
  await Promise.all([database.drop(), tweede.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/** The migrations as a release had them that did not know this one yet, by its name without the number. */
function releaseBefore(naam: string): string {
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(
    readFileSync(path.join(MIGRATIONS_FOLDER, "meta", "_journal.json"), "utf8"),
  ) as Journal;
  const tot = journal.entries.findIndex(({ tag }) => tag.slice(5) === naam);
  if (tot < 0) throw new Error(`there is no migration ${naam}`);
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, tot) }));
  return folder;
}

test("a database with rows of the previous release works after the migration", async () => {
  const { db } = database.open("owner", 1);
  await migrate(db, { migrationsFolder: releaseBefore("tabelbeheer") });
  const [oudste, jongste] = [randomUUID(), randomUUID()];
  const V2 = sha256Van("tabelversie 2");
  await withoutTenant(db, async (tx) => {
    await tx.execute(sql`insert into tabelversie (hash, nummer, inhoud, gepubliceerd_op) values
      (${TABELVERSIE}, 1, '{"nummer":1}', ${NU.toISOString()}), (${V2}, 2, ${JSON.stringify({ nummer: 2, vorige: TABELVERSIE })}::jsonb, '2019-09-01T10:00:00Z')`);
  });
  for (const [id, op] of [
    [jongste, "2019-02-01"],
    [oudste, "2019-01-01"],
  ] as const)
    await withTenant(db, id, (tx) =>
      tx.execute(sql`insert into gemeente (id, naam, slug, created_at) values (${id}, ${id}, ${id}, ${op})`),
    );

  await migrateDatabase(database.ownerUrl);

  const publicaties = await withoutTenant(db, listPublicaties);
  expect(publicaties).toMatchObject([
    { tabelversieHash: TABELVERSIE, nummer: 1, wijzigingssetId: null, geldtVanaf: NU, vervallenOp: null },
    { tabelversieHash: V2, nummer: 2, geldtVanaf: new Date("2019-09-01T10:00:00Z") },
  ]);
  const op = async (moment: string) =>
    (await withoutTenant(db, (tx) => findNewestTabelversie(tx, new Date(moment))))?.nummer;
  expect([await op("2019-09-01T09:59:59.999Z"), await op("2019-09-01T10:00:00Z")]).toEqual([1, 2]);
  expect(await findRedactiegemeente(db)).toEqual({ id: oudste, naam: oudste });
  // The migration lifted the lock on the owner for a moment; it is back.
  expect([...(await db.execute(sql`select id from gemeente`))]).toEqual([]);
});

test("what was withdrawn without a last day gets one, and its owner a month to read of it", async () => {
  await migrate(tweede.open("owner", 1).db, { migrationsFolder: releaseBefore("laatste_dag_bij_intrekken") });
  const { db } = tweede.open("super", 1);
  // Rows alone, of nobody: what they hang on is not asked.
  const zet = async (rij: { status?: string; tot?: string; sinds?: string; weg?: boolean }) => {
    const { status = "ingetrokken", tot = null, sinds = "0 days", weg = false } = rij;
    const id = randomUUID();
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`insert into afweging (id, gemeente_id, eigenaar_id, zaakkenmerk, titel, status, versie,
        stappenplan_hash, tabelversie_hash, peildatum, bewaren_tot, created_at, updated_at, vernietigd_op)
        values (${id}, ${randomUUID()}, 'iemand', ${weg ? null : "Z-1"}, ${weg ? null : "Proef"}, ${status}, 3, 's', 't', '2019-08-11',
          ${tot}, now() - ${sinds}::interval, now() - ${sinds}::interval, case when ${weg} then now() end)`);
    });
    return id;
  };
  const ids = [
    await zet({}),
    await zet({ sinds: "3 years" }),
    await zet({ tot: "2019-12-31" }),
    await zet({ status: "concept" }),
    await zet({ weg: true }),
  ];

  await migrateDatabase(tweede.ownerUrl);

  const rijen = await db.execute<{ id: string; over: string; versie: number }>(sql`select id, versie,
    case bewaren_tot when (now() at time zone 'Europe/Amsterdam' + interval '1 year')::date then 'a year'
      when (now() at time zone 'Europe/Amsterdam')::date + 30 then 'a month' else coalesce(bewaren_tot::text, 'none') end as over
    from afweging`);
  const van = (id: string) => rijen.find((rij) => rij.id === id);
  expect(ids.map((id) => van(id)?.over)).toEqual(["a year", "a month", "2019-12-31", "none", "none"]);
  expect(ids.map((id) => van(id)?.versie)).toEqual([4, 4, 3, 3, 3]);
});
