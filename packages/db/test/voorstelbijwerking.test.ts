import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { claimRedactie } from "../src/repositories/gemeente.ts";
import {
  insertVoorstelbijwerking,
  listLaatsteVoorstelbijwerkingen,
} from "../src/repositories/voorstelbijwerking.ts";
import { withoutTenant, withTenant } from "../src/tenant.ts";
import { createProefgemeente, createTestDatabase, NU } from "../testing/index.ts";

const database = await createTestDatabase();
const redactie = await createProefgemeente(database, "Redactie");
const ander = await createProefgemeente(database, "Ander");
const owner = database.open("owner").db;
const app = database.open("app").db;
await withTenant(owner, redactie.id, claimRedactie);
afterAll(() => database.drop());

const rij = (nummer: number, over: object = {}) => ({
  id: randomUUID(),
  dossiernummer: "36295",
  nummer,
  inhoud: { nummer },
  door: redactie.userId,
  rol: "beleidsmedewerker",
  op: NU,
  ...over,
});
const schrijf = (row: ReturnType<typeof rij>, gemeente = redactie) =>
  withTenant(app, gemeente.id, (tx) => insertVoorstelbijwerking(tx, row), { actor: gemeente.userId });
const geweigerd = (code: string): unknown =>
  expect.objectContaining({ cause: expect.objectContaining({ code }) });

test("only the gemeente that keeps the tables writes, on the name of who acts, numbered without gaps", async () => {
  await expect(schrijf(rij(1, { door: ander.userId }), ander)).rejects.toEqual(geweigerd("DW004"));
  await expect(schrijf(rij(1, { door: ander.userId }))).rejects.toEqual(geweigerd("DW007"));
  await expect(schrijf(rij(2))).rejects.toEqual(geweigerd("DW006"));
  await schrijf(rij(1));
  await expect(schrijf(rij(1))).rejects.toEqual(geweigerd("DW006"));
  await schrijf(rij(2));
});

test("everybody reads the last word at a moment, and nobody changes it", async () => {
  const lees = (nu: Date) => withoutTenant(app, (tx) => listLaatsteVoorstelbijwerkingen(tx, nu));
  expect(await lees(NU)).toMatchObject([{ dossiernummer: "36295", nummer: 2 }]);
  expect(await lees(new Date(NU.getTime() - 1))).toEqual([]);
  for (const wie of [app, owner, database.open("super", 1).db])
    for (const werk of ["update voorstelbijwerking set nummer = 9", "delete from voorstelbijwerking"])
      await expect(withoutTenant(wie, (tx) => tx.execute(sql.raw(werk)))).rejects.toEqual(
        geweigerd(wie === app ? "42501" : "DW001"),
      );
});
