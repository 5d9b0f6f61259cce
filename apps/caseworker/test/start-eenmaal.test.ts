import { randomUUID } from "node:crypto";
import { listAfwegingen, listAudit, withTenant } from "@deelwijzer/db";
import { afterAll, expect, test } from "vitest";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { nieuweKop } from "../testing/dossier.ts";
import { maakWereld, waardeUit } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);

const start = async (kop: ReturnType<typeof nieuweKop>) => waardeUit(await startAfweging(als(), kop));

/** What stands under a zaakkenmerk: the dossiers, and how often their start is in the log. */
const wat = (zaakkenmerk: string) =>
  withTenant(services.db, gemeente.id, async (tx) => {
    const ids = (await listAfwegingen(tx))
      .filter((een) => een.zaakkenmerk === zaakkenmerk)
      .map(({ id }) => id);
    const regels = await listAudit(tx);
    const begonnen = regels.filter(
      ({ handeling, onderwerpId }) => handeling === "start-afweging" && ids.includes(onderwerpId),
    );
    return { ids, begonnen: begonnen.length };
  });

test("wie nog eens op Begin drukt, krijgt de afweging die er al staat", async () => {
  const kop = nieuweKop("E-1", "Twee keer gedrukt");
  const eerste = await start(kop);
  const tweede = await start(kop);
  expect([eerste.herhaald, tweede]).toEqual([false, { id: eerste.id, herhaald: true }]);
  expect(await wat("E-1")).toEqual({ ids: [eerste.id], begonnen: 1 });
  // What stands is whole: its key and its answers were made with the first.
  expect(waardeUit(await leesAfweging(als(), { id: tweede.id })).inhoud.antwoorden).toEqual({});
});

test("acht keer op hetzelfde moment maakt er een", async () => {
  const kop = nieuweKop("E-2", "Tegelijk gedrukt");
  const uit = await Promise.all(Array.from({ length: 8 }, () => start(kop)));
  expect(new Set(uit.map(({ id }) => id)).size).toBe(1);
  expect(uit.filter(({ herhaald }) => !herhaald)).toHaveLength(1);
  expect(await wat("E-2")).toEqual({ ids: [uit[0]?.id], begonnen: 1 });
});

test("een andere druk op de knop is een andere afweging, ook met dezelfde woorden", async () => {
  const eerste = await start(nieuweKop("E-3", "Zelfde woorden"));
  const tweede = await start(nieuweKop("E-3", "Zelfde woorden"));
  expect(tweede.id).not.toBe(eerste.id);
  expect(await wat("E-3")).toMatchObject({ begonnen: 2 });
});

test("de sleutel van een ander opent niets: het dossier blijft van wie het begon", async () => {
  const kop = nieuweKop("E-4", "Van mij");
  const { id } = await start(kop);
  const ander = als({ gebruikerId: randomUUID(), teamId: randomUUID() });
  expect(waardeUit(await startAfweging(ander, kop))).toEqual({ id, herhaald: true });
  expect(await leesAfweging(ander, { id })).toMatchObject({ fout: { soort: "geen-toegang" } });
  expect(await startAfweging(als(), { ...kop, idempotentiesleutel: "geen-sleutel" })).toMatchObject({
    fout: { soort: "ongeldig" },
  });
});
