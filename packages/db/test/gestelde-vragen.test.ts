import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { claimRedactie, telGesteldeVragen, withTenant } from "../src/index.ts";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  poging,
  publishProefversies,
  sealProefdossier,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const redactie = await createProefgemeente(database, "Gemeente die de tabellen beheert");
const ander = await createProefgemeente(database, "Andere gemeente");
const app = database.open("app").db;
const owner = database.open("owner").db;
await withTenant(owner, redactie.id, claimRedactie);
afterAll(() => database.drop());

await withTenant(app, redactie.id, async (tx) => {
  await createProefdossier(tx, redactie);
  await createProefdossier(tx, redactie, { partner: null });
});
await withTenant(app, ander.id, async (tx) => {
  await createProefdossier(tx, ander);
  await createProefdossier(tx, ander, { status: "concept" });
  await sealProefdossier(tx, ander, await createProefdossier(tx, ander));
});

describe("the questions that were asked", () => {
  test("are counted over every gemeente, per question, and say nothing of where or whom", async () => {
    const gesteld = await withTenant(app, redactie.id, telGesteldeVragen, { readOnly: true });
    const vraag = {
      domein: "wmo",
      richting: "intern",
      partner: "domein-jeugd",
      gegevens: ["gewoon", "gezondheid"],
      betrokkene: "client",
      doel: "behoefte-participatie-zelfredzaamheid",
      herkomst: "jeugdwet",
      peildatum: "2019-08-11",
    };
    expect(gesteld).toEqual([
      { soort: "open", ...vraag, aantal: 3 },
      { soort: "besluit", ...vraag, aantal: 1 },
    ]);
  });

  test("are for the gemeente that keeps the tables only", async () => {
    expect(await poging(app, { gemeenteId: ander.id, actor: ander.userId }, telGesteldeVragen)).toBe("DW004");
  });

  test("open no row of another gemeente, also not to whoever says they are counting", async () => {
    const rijen = await withTenant(app, redactie.id, async (tx) => {
      await telGesteldeVragen(tx);
      const na = await tx.execute(sql`select gemeente_id from afweging where gemeente_id <> ${redactie.id}`);
      await tx.execute(sql`select set_config('deelwijzer.telling', 'vragen', true)`);
      const zelf = await tx.execute(
        sql`select gemeente_id from afweging where gemeente_id <> ${redactie.id}`,
      );
      return [...na, ...zelf];
    });
    expect(rijen).toEqual([]);
  });
});
