import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import {
  endGemeentebepaling,
  insertGemeentebepaling,
  listGemeentebepalingen,
} from "../src/repositories/gemeentebepaling.ts";
import { withTenant, type Tx } from "../src/tenant.ts";
import { createProefgemeente, createTestDatabase, NU, type Proefgemeente } from "../testing/index.ts";
import { poging } from "../testing/poging.ts";

const database = await createTestDatabase();
const gemeente = await createProefgemeente(database, "Eén");
const ander = await createProefgemeente(database, "Ander");
const { db } = database.open("app", 2);
const owner = database.open("owner", 1).db;
afterAll(() => database.drop());

type Inhoud = Parameters<typeof insertGemeentebepaling>[1]["inhoud"];
const wie = { gemeenteId: gemeente.id, actor: gemeente.userId };
const nieuw =
  (id: string, inhoud: object, van: Proefgemeente = gemeente) =>
  (tx: Tx) =>
    insertGemeentebepaling(tx, {
      id,
      gemeenteId: van.id,
      inhoud: inhoud as Inhoud,
      geldig: { van: "2019-01-01", tot: null },
      createdAt: NU,
      createdBy: van.userId,
    });

const SOORTEN = ["eis", "verbod", "inperking", "convenant", "reglement", "mandaat", "lokale-partner"];

describe.each(SOORTEN)("a provision of the kind %s", (soort) => {
  const id = randomUUID();
  const inhoud = { soort, tekst: "Zo is het besloten.", reden: "Dit team doet dat werk." };

  test("is stored for its own gemeente only", async () => {
    await withTenant(db, gemeente.id, nieuw(id, inhoud), { actor: gemeente.userId });
    const bij = async ({ id: gemeenteId }: Proefgemeente) =>
      (await withTenant(db, gemeenteId, listGemeentebepalingen)).map((rij) => rij.id);
    expect(await bij(gemeente)).toContain(id);
    expect(await bij(ander)).not.toContain(id);
    expect(await poging(db, wie, nieuw(randomUUID(), inhoud, ander))).toBe("42501");
  });

  test("can be ended once recorded, and nothing else of it changes", async () => {
    const zet = (wat: string) => (tx: Tx) =>
      tx.execute(sql.raw(`update gemeentebepaling set ${wat} where id = '${id}'`));
    const niemand = { gemeenteId: gemeente.id, actor: "" };
    expect(await poging(db, wie, zet(`inhoud = '{"soort":"eis"}'`))).toBe("42501");
    expect(await poging(owner, niemand, zet(`inhoud = inhoud || '{"tekst":"Anders."}'`))).toBe("DW001");
    expect(await poging(db, wie, zet("geldig = daterange('2018-01-01', null)"))).toBe("DW001");
    const weg = (tx: Tx) => tx.execute(sql`delete from gemeentebepaling where id = ${id}`);
    expect([await poging(db, wie, weg), await poging(owner, niemand, weg)]).toEqual(["42501", "DW001"]);
    await withTenant(db, gemeente.id, (tx) => endGemeentebepaling(tx, id, "2020-01-01"));
    const rijen = await withTenant(db, gemeente.id, listGemeentebepalingen);
    expect(rijen.find((rij) => rij.id === id)).toMatchObject({
      geldig: { van: "2019-01-01", tot: "2020-01-01" },
      inhoud,
    });
  });
});

test.each([
  ["a kind that does not exist", { soort: "grondslag" }, "gemeentebepaling_soort"],
  [
    "a partner of the gemeente without a reason",
    { soort: "lokale-partner", naam: "Wijkteam Noord" },
    "gemeentebepaling_reden",
  ],
  ["an empty reason", { soort: "lokale-partner", reden: "" }, "gemeentebepaling_reden"],
])("%s is refused", async (_wat, inhoud, regel) => {
  expect(await poging(db, wie, nieuw(randomUUID(), inhoud))).toBe(`23514 ${regel}`);
});
