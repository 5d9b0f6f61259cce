import { listAfwegingen, listLidmaatschappen, withTenant } from "@deelwijzer/db";
import { DEMO_GEMEENTE } from "@deelwijzer/db/seed";
import { createDemogemeente, createTestDatabase } from "@deelwijzer/db/testing";
import {
  createLog,
  createNewId,
  createSleutelkast,
  systemKlok,
  type RequestContext,
  type Services,
} from "@deelwijzer/server";
import { publishContent } from "@deelwijzer/server/uitgave";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorVan, vulDemo } from "../src/demo/vul-demo.ts";
import { lijstUitzonderingen } from "../src/use-cases/lijst-uitzonderingen/lijst-uitzonderingen.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { waardeUit } from "../testing/wereld.ts";

const database = await createTestDatabase();
afterAll(() => database.drop());

const klok = systemKlok;
const newId = createNewId(klok.nu);
const services: Services = {
  db: database.open("app", 4).db,
  klok,
  newId,
  log: createLog({ app: "test", level: "silent" }),
  sleutelkast: createSleutelkast([Buffer.alloc(32, 7).toString("base64")]),
  metingen: { gedaan: () => undefined },
};
const { id: gemeenteId } = DEMO_GEMEENTE;

beforeAll(async () => {
  await publishContent(database.open("owner", 1).db, klok.nu());
  await createDemogemeente(database, { nu: klok.nu(), newId });
}, 60_000);

const als = async (account: string): Promise<RequestContext> => {
  const leden = await withTenant(services.db, gemeenteId, listLidmaatschappen);
  return { ...services, actor: actorVan(leden, gemeenteId, account) };
};
const wachtOp = async (account: string) => waardeUit(await lijstWachtOpMij(await als(account), {}));

test("the demo gemeente has a working day behind it, under the tables and stappenplan of today", async () => {
  expect(await vulDemo(services, gemeenteId)).toBe(7);
  const koppen = await withTenant(services.db, gemeenteId, (tx) => listAfwegingen(tx));
  expect(koppen.map(({ zaakkenmerk, status }) => `${zaakkenmerk} ${status}`).toSorted()).toEqual([
    "J-0877 concept",
    "P-2207 vastgesteld",
    "P-2215 vastgesteld",
    "S-0310 concept",
    "W-1012 vastgesteld",
    "W-1041 wacht-op-overleg",
    "W-1058 concept",
  ]);
  expect(await wachtOp("wmo-consulent")).toMatchObject([
    { soort: "toestemming-ingetrokken", zin: expect.stringContaining("W-1058") },
  ]);
  expect(waardeUit(await lijstUitzonderingen(await als("fg"), {}))).toMatchObject({
    uitzonderingen: [{ zaakkenmerk: "P-2215", wie: "Klantmanager Werk en Inkomen" }],
  });
}, 60_000);

test("a demo that is in use is left as it is", async () => {
  expect(await vulDemo(services, gemeenteId)).toBe(0);
});
