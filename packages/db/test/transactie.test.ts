import { setTimeout as wacht } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import {
  listTabelversies,
  tegelijk,
  updateGemeente,
  withTenant,
  withoutTenant,
  type Tx,
} from "../src/index.ts";
import { createProefgemeente, createTestDatabase, NU, publishProefversies } from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const app = database.open("app").db;
afterAll(() => database.drop());

test("what is asked again was planned the first time", async () => {
  const namen = await withoutTenant(app, async (tx) => {
    await listTabelversies(tx, NU);
    await listTabelversies(tx, NU);
    return tx.execute<{ statement: string; keren: string }>(
      sql`select statement, generic_plans + custom_plans as keren from pg_prepared_statements`,
    );
  });
  const van = namen.filter(({ statement }) => statement.includes('from "publicatie"'));
  expect(van).toHaveLength(1);
  expect(Number(van[0]?.keren)).toBeGreaterThanOrEqual(2);
});

test("a transaction that only reads writes nothing, and cannot be turned into one that does", async () => {
  const schrijf = (tx: Tx) => updateGemeente(tx, { fgContact: "fg@voorbeeld.example" });
  const lees = (doe: (tx: Tx) => Promise<unknown>) => withTenant(app, gemeente.id, doe, { readOnly: true });
  await expect(lees(schrijf)).rejects.toMatchObject({ cause: { code: "25006" } });
  await expect(lees((tx) => tx.execute(sql`set transaction read write`))).rejects.toMatchObject({
    cause: { code: "25001" },
  });
  expect(await withTenant(app, gemeente.id, schrijf)).toBe(true);
});

test("of questions asked together the first failure is said, after all have ended", async () => {
  let laatste = false;
  const later = new Promise<void>((klaar) => setTimeout(klaar, 20)).then(() => (laatste = true));
  const fout = new Error("weg");
  const daarna = later.then(() => Promise.reject(new Error("de transactie is verloren")));
  await expect(tegelijk([daarna, Promise.reject(fout), later])).rejects.toBe(fout);
  expect(laatste).toBe(true);
  expect(await tegelijk([1, Promise.resolve("twee")])).toEqual([1, "twee"]);
});

test("what is asked after the line broke is refused, not left waiting, and the pool goes on with another line", async () => {
  const { db } = database.open("app", 1);
  const antwoorden: string[] = [];
  const werk = db.transaction(async (tx) => {
    const [rij] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await database.open("super", 1).db.execute(sql`select pg_terminate_backend(${rij?.pid ?? 0})`);
    await wacht(300);
    // Short ones, that the driver keeps for a moment to send them together.
    const vraag = () =>
      tx.execute(sql`select 1`).then(
        () => antwoorden.push("gelukt"),
        () => antwoorden.push("geweigerd"),
      );
    await Promise.all([vraag(), vraag()]);
  });
  await expect(werk).rejects.toThrow(/CONNECTION_CLOSED|terminating connection/);
  await expect.poll(() => antwoorden, { timeout: 2_000 }).toEqual(["geweigerd", "geweigerd"]);
  expect([...(await db.execute(sql`select 1 as een`))]).toEqual([{ een: 1 }]);
});
