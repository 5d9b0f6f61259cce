import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import {
  findEersteKwartaal,
  listOverzichttellingen,
  noteAntwoordBijIntrekken,
  updateAfweging,
  withTenant,
} from "../src/index.ts";
import { DEMO_GEMEENTE, seedDemoGemeente } from "../src/seed/index.ts";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  NU,
  poging,
  publishProefversies,
  sealProefdossier,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const ander = await createProefgemeente(database, "Andere gemeente");
const app = database.open("app").db;
const owner = database.open("owner").db;
afterAll(() => database.drop());

const GEEN_GRONDSLAG = { antwoord: { uitkomst: "geen-grondslag" } };
const ALLES = { van: "2000-01-01", tot: "2100-01-01" };

await fillProefgemeente(database, gemeente);
await withTenant(app, gemeente.id, async (tx) => {
  for (const vastgesteldOp of ["2019-06-30T21:59:59.000Z", "2019-06-30T22:00:00.000Z"]) {
    const deel = { uitkomst: "niet-delen", beslisbewijs: GEEN_GRONDSLAG, vastgesteldOp } as const;
    await sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente), { deel });
  }
});

const lees = (id = gemeente.id, periode = ALLES) =>
  withTenant(app, id, (tx) => listOverzichttellingen(tx, periode), { readOnly: true });
const rij = (kwartaal: string, soort: string, rest: object = {}) => ({
  kwartaal,
  soort,
  domein: null,
  partner: null,
  oordeel: null,
  aantal: 1,
  ...rest,
});

describe("what is counted for the overview", () => {
  test("is counted where it happens, in the quarter of its moment in Dutch time, without any dossier", async () => {
    const wmo = { domein: "wmo", partner: "domein-jeugd" };
    expect(await lees()).toEqual([
      rij("2019-04-01", "niet-delen", wmo),
      rij("2019-04-01", "zonder-grondslag", wmo),
      rij("2019-07-01", "inzage", { domein: "wmo" }),
      rij("2019-07-01", "inzagebevinding", { oordeel: "in-orde" }),
      rij("2019-07-01", "niet-delen", wmo),
      rij("2019-07-01", "steekproef"),
      rij("2019-07-01", "uitzondering", { domein: "schuldhulpverlening", partner: "domein-werk-en-inkomen" }),
      rij("2019-07-01", "uitzonderingsbevinding", { oordeel: "in-orde" }),
      rij("2019-07-01", "zonder-grondslag", wmo),
    ]);
    expect(await lees(gemeente.id, { van: "2019-04-01", tot: "2019-07-01" })).toHaveLength(2);
    expect(await withTenant(app, gemeente.id, findEersteKwartaal)).toBe("2019-04-01");
  });

  test("is what the besluiten themselves say", async () => {
    const [geteld] = await withTenant(app, gemeente.id, (tx) =>
      tx.execute<{ besluiten: number; tellingen: number }>(sql`
        select (select count(*)::int from besluit where uitkomst = 'niet-delen') as besluiten,
               (select sum(aantal)::int from overzichttelling where soort = 'niet-delen') as tellingen`),
    );
    expect(geteld).toEqual({ besluiten: 2, tellingen: 2 });
  });

  test("of a dossier that is withdrawn is only that there was no basis, when that is said", async () => {
    const trekIn = (uitkomst: string, partner: string | null = "politie") =>
      withTenant(app, gemeente.id, async (tx) => {
        const { id, versie } = await createProefdossier(tx, gemeente, { partner });
        await noteAntwoordBijIntrekken(tx, uitkomst);
        await updateAfweging(tx, { id, expectedVersion: versie, patch: { status: "ingetrokken" }, op: NU });
      });
    await trekIn("geen-grondslag");
    await trekIn("geen-grondslag");
    await trekIn("grondslag");
    await trekIn("geen-grondslag", null);
    const gestopt = (await lees()).filter(({ soort }) => soort === "gestopt-zonder-grondslag");
    const wat = { domein: "wmo", partner: "politie", aantal: 2 };
    expect(gestopt).toEqual([rij("2019-07-01", "gestopt-zonder-grondslag", wat)]);
  });

  test("is not there when what happened is undone", async () => {
    const wie = { gemeenteId: gemeente.id, actor: gemeente.userId };
    const voor = await lees();
    expect(
      await poging(app, wie, async (tx) => {
        const deel = { uitkomst: "niet-delen" } as const;
        await sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente), { deel });
      }),
    ).toBe("gelukt");
    expect(await lees()).toEqual(voor);
  });

  test("is of its own gemeente", async () => {
    expect(await lees(ander.id)).toEqual([]);
    expect(await withTenant(app, ander.id, findEersteKwartaal)).toBeNull();
  });

  test.each([
    [
      "app",
      "insert into overzichttelling select gemeente_id, kwartaal, 'steekproef', null, null, null, 9 from overzichttelling",
      "42501",
    ],
    ["app", "update overzichttelling set aantal = aantal + 1", "42501"],
    [
      "app",
      "select public.tel_voor_overzicht(gen_random_uuid(), now(), 'steekproef', null, null, null)",
      "42501",
    ],
    ["owner", "update overzichttelling set aantal = aantal + 2", "DW001"],
    ["owner", "update overzichttelling set aantal = aantal + 1, kwartaal = '2020-01-01'", "DW001"],
    ["owner", "delete from overzichttelling", "DW001"],
    ["owner", "truncate overzichttelling", "DW001"],
  ] as const)("is not made up or taken away by the %s: %s", async (rol, opdracht, code) => {
    const wie = { gemeenteId: gemeente.id, actor: gemeente.userId };
    const db = rol === "app" ? app : owner;
    expect(await poging(db, wie, (tx) => tx.execute(sql.raw(opdracht)))).toBe(code);
  });

  test("is made up for the demo only, for quarters before it began and only once", async () => {
    let teller = 0;
    const newId = () => `01900000-0000-7000-8000-${String((teller += 1)).padStart(12, "0")}`;
    const context = { gemeenteId: DEMO_GEMEENTE.id, nu: NU, newId };
    await withTenant(owner, DEMO_GEMEENTE.id, (tx) => seedDemoGemeente(tx, context));
    const eerst = await lees(DEMO_GEMEENTE.id);
    expect([...new Set(eerst.map(({ kwartaal }) => kwartaal))]).toEqual([
      "2018-01-01",
      "2018-04-01",
      "2018-07-01",
      "2018-10-01",
      "2019-01-01",
      "2019-04-01",
    ]);
    await withTenant(owner, DEMO_GEMEENTE.id, (tx) => seedDemoGemeente(tx, context));
    expect(await lees(DEMO_GEMEENTE.id)).toEqual(eerst);
  });
});
