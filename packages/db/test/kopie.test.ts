import { pipeline } from "node:stream/promises";
import { Writable } from "node:stream";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kopieerUit } from "../src/kopie/kopieer-uit.ts";
import { tabellenIn } from "../src/kopie/tabellen.ts";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";

let database: TestDatabase;
let eigenaar: postgres.Sql;
beforeAll(async () => {
  database = await createTestDatabase();
  eigenaar = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  // More than a stream holds at once, so that the line is held up on the way.
  await eigenaar`insert into auth.verification (id, identifier, value, expires_at, created_at, updated_at)
    select 'v' || n, 'groot', repeat(n::text, 60000), now(), now(), now() from generate_series(1, 40) n`;
}, 60_000);
afterAll(async () => {
  await eigenaar.end({ timeout: 1 });
  await database.drop();
});

const groot = async (tx: postgres.TransactionSql) => {
  const tabel = (await tabellenIn(tx)).find(({ naam }) => naam === "auth.verification");
  if (tabel === undefined) throw new Error("auth.verification is not among the tables");
  return tabel;
};

test("rows that are read slower than they come are all read, and the line goes on after them", async () => {
  const [uit, daarna] = await eigenaar.begin(async (tx) => {
    const traag = new Writable({ write: (_stuk, _codering, door) => setImmediate(door) });
    const gelezen = await kopieerUit(tx, await groot(tx), null, (rijen) => pipeline(rijen, traag));
    return [gelezen.rijen, await tx`select 1 as een`] as const;
  });
  expect(uit).toBe(40);
  expect([...daarna]).toEqual([{ een: 1 }]);
});

test("a file that takes no more is told at once, and the line can be used again", async () => {
  const vol = new Writable({ write: (_stuk, _codering, door) => door(new Error("no space left")) });
  const poging = eigenaar.begin(async (tx) =>
    kopieerUit(tx, await groot(tx), null, (rijen) => pipeline(rijen, vol)),
  );
  await expect(poging).rejects.toThrow("no space left");
  expect([...(await eigenaar`select 1 as een`)]).toEqual([{ een: 1 }]);
});
