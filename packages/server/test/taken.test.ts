import { listPost, withTenant } from "@deelwijzer/db";
import {
  addProeflid,
  askProefvraag,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  publishProefversies,
  withdrawProefvraag,
} from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import { afterAll, describe, expect, test } from "vitest";
import { herinnerOverleg } from "../src/jobs/herinner-overleg.ts";
import { prepareTaken } from "../src/jobs/prepare-taken.ts";
import { ruimInlogOpTaak } from "../src/jobs/ruim-inlog-op.ts";
import { startTaken } from "../src/jobs/start-taken.ts";
import type { Taak, TaakContext } from "../src/jobs/taak.ts";
import { TAKEN } from "../src/jobs/taken.ts";
import { fixedKlok } from "../src/klok.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";
import { proefTekensleutel } from "../testing/proef-tekensleutel.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Een");
const adviseur = await addProeflid(database, gemeente, ["privacyadviseur"]);
const tweede = await addProeflid(database, gemeente, ["privacyadviseur", "beleidsmedewerker"]);
const app = database.open("app", 2).db;
const taken = database.open("taken", 2).db;
const log = createLog({ app: "test", level: "silent" });
afterAll(() => database.drop());

const op = (moment: string): TaakContext => {
  const klok = fixedKlok(moment);
  return {
    db: taken,
    klok,
    newId: createNewId(klok.nu),
    log,
    verzender: null,
    appUrl: "http://localhost",
    tekensleutel: proefTekensleutel,
  };
};
const inGemeente = <T>(fn: Parameters<typeof withTenant<T>>[2]) => withTenant(app, gemeente.id, fn);

describe("herinneren", () => {
  /** Who got which mail about a question. */
  const post = async (vraagId: string) =>
    (await inGemeente((tx) => listPost(tx)))
      .filter(({ pad }) => pad === `/overleg/${vraagId}`)
      .map(({ soort, aan }) => `${soort} ${aan}`)
      .toSorted((a, b) => a.localeCompare(b));
  const vraag = (deel: object = {}) =>
    inGemeente(async (tx) => {
      const dossier = await createProefdossier(tx, gemeente);
      return askProefvraag(tx, gemeente, dossier, { uiterlijk: "2019-08-14", ...deel });
    });

  test("reminds every holder of the role on the last day, in Amsterdam, and no earlier", async () => {
    const id = await vraag();
    await herinnerOverleg.voer(op("2019-08-13T23:59:00+02:00"));
    expect(await post(id)).toEqual([]);
    await herinnerOverleg.voer(op("2019-08-14T00:01:00+02:00"));
    const beiden = [adviseur, tweede]
      .map((aan) => `overleg-herinnering ${aan}`)
      .toSorted((a, b) => a.localeCompare(b));
    expect(await post(id)).toEqual(beiden);
    await herinnerOverleg.voer(op("2019-08-14T07:00:00+02:00"));
    expect(await post(id)).toEqual(beiden);
  });

  test("tells who asked when the day is over, once, and reminds late when no server ran", async () => {
    const id = await vraag({ aanRol: null, aanGebruiker: tweede });
    await herinnerOverleg.voer(op("2019-08-16T07:00:00+02:00"));
    await herinnerOverleg.voer(op("2019-08-17T07:00:00+02:00"));
    expect(await post(id)).toEqual([`overleg-herinnering ${tweede}`, `overleg-te-laat ${gemeente.userId}`]);
  });

  test("leaves a question alone that was withdrawn", async () => {
    const id = await vraag();
    await inGemeente((tx) => withdrawProefvraag(tx, gemeente, id));
    await herinnerOverleg.voer(op("2019-08-20T07:00:00+02:00"));
    expect(await post(id)).toEqual([]);
  });
});

test("what ended of sign-in is taken away at night, and what runs stays", async () => {
  const auth = database.open("owner", 1).db;
  await auth.execute(
    sql`insert into auth."user" (id, name, email, created_at, updated_at) values ('u', 'U', 'u@voorbeeld.example', now(), now())`,
  );
  for (const [id, over] of [
    ["weg", "-1 second"],
    ["blijft", "1 hour"],
  ]) {
    await auth.execute(
      sql`insert into auth.session (id, token, user_id, expires_at, created_at, updated_at) values (${id}, ${id}, 'u', now() + ${over}::interval, now(), now())`,
    );
    await auth.execute(
      sql`insert into auth.verification (id, identifier, value, expires_at, created_at, updated_at) values (${id}, ${id}, '', now() + ${over}::interval, now(), now())`,
    );
  }
  const dag = 24 * 60 * 60 * 1000;
  for (const [id, ms] of [
    ["weg", Date.now() - dag - 1000],
    ["blijft", Date.now() - dag + 60_000],
  ] as const)
    await auth.execute(
      sql`insert into auth.rate_limit (id, key, count, last_request) values (${id}, ${id}, 1, ${ms})`,
    );
  await ruimInlogOpTaak.voer(op("2019-08-11T03:20:00+02:00"));
  const over = await auth.execute<{ id: string }>(
    sql`select id from auth.session union all select id from auth.verification union all select id from auth.rate_limit`,
  );
  expect(over.map(({ id }) => id)).toEqual(["blijft", "blijft", "blijft"]);
});

describe("de takenrij", () => {
  const keren: string[] = [];
  const teller = (naam: string): Taak => ({
    naam,
    rooster: "0 3 1 1 *",
    inhalen: false,
    voer: async ({ db }) => {
      const rows = await db.execute<{ wie: string }>(sql`select current_user as wie`);
      keren.push(rows[0]?.wie ?? "");
    },
  });

  test("is prepared by the owner, twice over, with the timetable in Amsterdam; what is no job any more goes", async () => {
    await prepareTaken(database.ownerUrl, [...TAKEN, teller("oude-taak")]);
    await prepareTaken(database.ownerUrl, [...TAKEN, teller("proeftaak")]);
    const { db } = database.open("owner", 1);
    const rows = await db.execute<{ name: string; cron: string; timezone: string }>(
      sql`select name, cron, timezone from taken.schedule order by name`,
    );
    expect(rows.map(({ name, cron, timezone }) => [name, cron, timezone])).toEqual([
      ["controlepunten-loggen", "20 5 * * *", "Europe/Amsterdam"],
      ["controlepunten-mailen", "40 5 * * 1", "Europe/Amsterdam"],
      ["dossiers-vernietigen", "30 2 * * *", "Europe/Amsterdam"],
      ["herhalingen-opruimen", "10 3 * * *", "Europe/Amsterdam"],
      ["inlog-opruimen", "20 3 * * *", "Europe/Amsterdam"],
      ["overleg-herinneren", "0 7 * * *", "Europe/Amsterdam"],
      ["post-versturen", "* * * * *", "Europe/Amsterdam"],
      ["proeftaak", "0 3 1 1 *", "Europe/Amsterdam"],
    ]);
  });

  test("runs a job on one of two servers, as the role of the jobs, and stops without leaving one behind", async () => {
    const opties = { ...op("2019-08-11T10:00:00+02:00"), takenUrl: database.takenUrl };
    const diensten = await Promise.all(
      [1, 2].map(() => startTaken({ ...opties, taken: [teller("proeftaak")] })),
    );
    const zender = new PgBoss({ connectionString: database.ownerUrl, schema: "taken", supervise: false });
    await zender.start();
    const id = await zender.send("proeftaak", {});
    const klaar = async () => (await zender.findJobs("proeftaak", { id: id ?? "" }))[0]?.state;
    await expect.poll(klaar, { timeout: 15_000, interval: 100 }).toBe("completed");
    await Promise.all([...diensten.map((dienst) => dienst.stop()), zender.stop({ graceful: false })]);
    expect(keren).toEqual(["deelwijzer_taken"]);
    const { db } = database.open("super", 1);
    const over = await db.execute(
      sql`select 1 from pg_stat_activity where usename = 'deelwijzer_taken' and datname = current_database() and application_name = 'deelwijzer-taken'`,
    );
    expect([...over]).toEqual([]);
  }, 30_000);

  test("its role can change no table of the queue, and reads no content of a dossier", async () => {
    const code = (opdracht: string) =>
      withTenant(taken, gemeente.id, (tx) => tx.execute(sql.raw(opdracht))).then(
        () => "gelukt",
        (error: { cause?: { code?: string } }) => error.cause?.code,
      );
    expect(await code("alter table taken.job add column x int")).toBe("42501");
    expect(await code("create table taken.x (y int)")).toBe("42501");
    expect(await code("select canoniek from auditlog")).toBe("42501");
    expect(await code("select inhoud from overlegvraag")).toBe("42501");
    expect(await code("select titel from afweging")).toBe("42501");
    expect(await code("select * from sleutels.dossiersleutel")).toBe("42501");
    expect(await code("select * from auth.session")).toBe("42501");
  });
});
