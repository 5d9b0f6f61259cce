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
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Journal {
  readonly entries: readonly object[];
}

/** The migrations as the release had them that knew no wijzigingssets. */
function previousRelease(): string {
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as Journal;
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 2) }));
  return folder;
}

test("a database with rows of the previous release works after the migration", async () => {
  const { db } = database.open("owner", 1);
  await migrate(db, { migrationsFolder: previousRelease() });
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
