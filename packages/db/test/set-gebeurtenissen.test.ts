import { randomUUID } from "node:crypto";
import { SETACTIES } from "@core/grondslagen";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { endGemeentebepaling, listGemeentebepalingen } from "../src/repositories/gemeentebepaling.ts";
import { appendGebeurtenis, listGebeurtenissen } from "../src/repositories/wijzigingsset-gebeurtenis.ts";
import {
  beantwoordOpmerking,
  insertOpmerking,
  listOpmerkingen,
  telOpenOpmerkingen,
} from "../src/repositories/wijzigingsset-opmerking.ts";
import { GEBEURTENIS_ACTIES } from "../src/schema/index.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  addProeflid,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  fillProefset,
  makeRedactie,
  NU,
  poging,
  publishProefversies,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Redactie");
await makeRedactie(database, gemeente);
const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
const app = database.open("app").db;
const gemeenteId = gemeente.id;
afterAll(() => database.drop());

const als = (actor: string, fn: (tx: Tx) => Promise<unknown>) => poging(app, { gemeenteId, actor }, fn);
const bewaar = <T>(actor: string, fn: (tx: Tx) => Promise<T>) => withTenant(app, gemeenteId, fn, { actor });

describe("what happened to a set", () => {
  const gebeurtenis = (setId: string, inhoudshash: string, door: string | null) => ({
    id: randomUUID(),
    gemeenteId,
    setId,
    actie: "bewerken" as const,
    door,
    op: NU,
    inhoudshash,
    gegevens: {},
  });

  test("can be every action of the core, and being made or brought up to date", () => {
    expect(GEBEURTENIS_ACTIES).toEqual(["aanmaken", "bijwerken", ...SETACTIES]);
  });

  test("is numbered from one per set, without gaps", async () => {
    const { id, inhoudshash } = await createProefset(app, gemeente);
    for (const door of [gemeente.userId, beleid])
      await bewaar(door, (tx) => appendGebeurtenis(tx, gebeurtenis(id, inhoudshash, door)));
    const lijst = await bewaar(beleid, (tx) => listGebeurtenissen(tx, id));
    expect(lijst.map(({ volgnummer, door }) => [volgnummer, door])).toEqual([
      [1, gemeente.userId],
      [2, beleid],
    ]);
    const met = (volgnummer: number) => (tx: Tx) =>
      tx.execute(sql`insert into wijzigingsset_gebeurtenis (id, gemeente_id, set_id, volgnummer, actie, door, op, inhoudshash, gegevens)
        values (gen_random_uuid(), ${gemeenteId}, ${id}, ${volgnummer}, 'bewerken', ${beleid}, now(), ${inhoudshash}, '{}')`);
    expect([await als(beleid, met(4)), await als(beleid, met(2)), await als(beleid, met(3))]).toEqual([
      "DW006",
      "DW006",
      "gelukt",
    ]);
  });

  test("stands on the name of who did it; only a release has no name", async () => {
    const { id, inhoudshash } = await createProefset(app, gemeente);
    for (const door of [gemeente.userId, null])
      expect(await als(beleid, (tx) => appendGebeurtenis(tx, gebeurtenis(id, inhoudshash, door)))).toBe(
        "DW007",
      );
    const owner = database.open("owner", 1).db;
    const zonder = (tx: Tx) => appendGebeurtenis(tx, gebeurtenis(id, inhoudshash, null));
    expect(await poging(owner, { gemeenteId, actor: "" }, zonder)).toBe("gelukt");
  });
});

describe("a remark", () => {
  const nieuw = (setId: string, door: string) => ({
    id: randomUUID(),
    gemeenteId,
    setId,
    plaats: "regel wmo-opvragen-svb",
    tekst: "Klopt dit lid?",
    door,
    op: NU,
  });
  const antwoord = (id: string, setId: string, door: string) => ({
    id,
    setId,
    antwoord: "Ja.",
    door,
    op: NU,
  });

  test("is open until it is answered, once", async () => {
    const { id: setId } = await createProefset(app, gemeente);
    const rij = nieuw(setId, beleid);
    await bewaar(beleid, (tx) => insertOpmerking(tx, rij));
    expect((await bewaar(beleid, telOpenOpmerkingen)).get(setId)).toBe(1);
    const beantwoord = () =>
      bewaar(gemeente.userId, (tx) => beantwoordOpmerking(tx, antwoord(rij.id, setId, gemeente.userId)));
    expect([await beantwoord(), await beantwoord()]).toEqual([true, false]);
    expect((await bewaar(beleid, telOpenOpmerkingen)).has(setId)).toBe(false);
    expect(await bewaar(beleid, (tx) => listOpmerkingen(tx, setId))).toMatchObject([
      { tekst: "Klopt dit lid?", antwoord: "Ja.", beantwoordDoor: gemeente.userId },
    ]);
    const opnieuw = (tx: Tx) =>
      tx.execute(sql`update wijzigingsset_opmerking set antwoord = 'Nee.' where id = ${rij.id}`);
    expect(await als(gemeente.userId, opnieuw)).toBe("DW001");
  });

  test("is otherwise not changed and not removed, and stands on the name of who wrote it", async () => {
    const { id: setId } = await createProefset(app, gemeente);
    const rij = nieuw(setId, beleid);
    expect(await als(gemeente.userId, (tx) => insertOpmerking(tx, rij))).toBe("DW007");
    await bewaar(beleid, (tx) => insertOpmerking(tx, rij));
    expect(await als(beleid, (tx) => beantwoordOpmerking(tx, antwoord(rij.id, setId, gemeente.userId)))).toBe(
      "DW007",
    );
    const anders = (tx: Tx) =>
      tx.execute(sql`update wijzigingsset_opmerking set tekst = 'Anders' where id = ${rij.id}`);
    const weg = (tx: Tx) => tx.execute(sql`delete from wijzigingsset_opmerking where id = ${rij.id}`);
    expect([await als(beleid, anders), await als(beleid, weg)]).toEqual(["42501", "42501"]);
    const owner = database.open("owner", 1).db;
    for (const fn of [anders, weg]) expect(await poging(owner, { gemeenteId, actor: "" }, fn)).toBe("DW001");
    const leeg = (tx: Tx) => tx.execute(sql`truncate wijzigingsset_opmerking`);
    expect(await poging(owner, { gemeenteId, actor: "" }, leeg)).toBe("DW001");
    const voorbeantwoord = sql`insert into wijzigingsset_opmerking (id, gemeente_id, set_id, tekst, door, op, antwoord, beantwoord_door, beantwoord_op)
      values (gen_random_uuid(), ${gemeenteId}, ${setId}, 'x', ${beleid}, now(), 'y', ${beleid}, now())`;
    expect(await als(beleid, (tx) => tx.execute(voorbeantwoord))).toBe("DW003");
  });
});

test("a provision of the gemeente can be ended, and nothing else of it changes", async () => {
  const set = await createProefset(app, gemeente);
  await bewaar(gemeente.userId, (tx) => fillProefset(tx, gemeente, set));
  const [rij] = await bewaar(gemeente.userId, listGemeentebepalingen);
  const id = rij?.id ?? "";
  expect(await bewaar(gemeente.userId, (tx) => endGemeentebepaling(tx, id, "2020-01-01"))).toBe(true);
  expect(await bewaar(gemeente.userId, listGemeentebepalingen)).toMatchObject([
    { geldig: { van: "2019-01-01", tot: "2020-01-01" }, inhoud: { soort: "verbod" } },
  ]);
  const zet = (wat: string) => (tx: Tx) => tx.execute(sql.raw(`update gemeentebepaling set ${wat}`));
  const eerder = zet("geldig = daterange('2018-01-01', '2020-01-01')");
  expect(await als(gemeente.userId, eerder)).toBe("DW001");
  expect(await als(gemeente.userId, zet("inhoud = '{}'"))).toBe("42501");
  const owner = database.open("owner", 1).db;
  const wie = { gemeenteId, actor: "" };
  expect(await poging(owner, wie, zet(`inhoud = inhoud || '{"soort":"eis"}'`))).toBe("DW001");
  expect(await poging(owner, wie, (tx) => tx.execute(sql`delete from gemeentebepaling`))).toBe("DW001");
});
