import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  appendAudit,
  connect,
  exportBesluit,
  findRedactiegemeente,
  listAudit,
  listLidmaatschappen,
  listOwnLidmaatschappen,
  listTabelversies,
  listUitzonderingsbeleid,
  withTenant,
  withUser,
  withoutTenant,
} from "@deelwijzer/db";
import { DEMO_ACCOUNTS, DEMO_GEMEENTE, DEMO_PASSWORD } from "@deelwijzer/db/seed";
import {
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  proefregel,
  publishProefversies,
  TEST_SECRET,
} from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { actorVanSessie } from "../src/auth/actor-van-sessie.ts";
import { createAuth } from "../src/auth/create-auth.ts";
import { createLog } from "../src/logging/create-log.ts";
import { createNewId } from "../src/new-id.ts";
import { draaiCli, type Uitvoer } from "../testing/draai-cli.ts";

const leeg = await createTestDatabase({ empty: true });
const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-cli-"));
const opruimen: (() => Promise<void>)[] = [() => leeg.drop()];
afterAll(async () => {
  for (const stap of opruimen.toReversed()) await stap();
  rmSync(folder, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[], env?: Record<string, string>) =>
  draaiCli(leeg.ownerUrl, command, args, env);

interface Antwoord {
  readonly appUrl: string;
  readonly authUrl: string;
  readonly accounts: readonly unknown[];
}

/** The last line of `voorbereiden`; what it said on the way when it failed. */
function antwoordVan({ code, uit, fout }: Uitvoer): Antwoord {
  if (code !== 0) throw new Error(fout);
  return JSON.parse(uit.trimEnd().split("\n").at(-1) ?? "") as Antwoord;
}

/** Sign-in on the prepared database, as an app would have it. */
function inloggen(authUrl: string) {
  const { db, close } = connect(authUrl, { max: 2 });
  opruimen.push(close);
  const log = createLog({ app: "test", level: "silent" });
  const newId = createNewId(() => new Date());
  const auth = createAuth({
    app: "caseworker",
    baseUrl: "http://localhost",
    db,
    secret: TEST_SECRET,
    newId,
    log,
    wachtwoord: true,
  });
  return async (email: string, password: string) => {
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    const cookie = headers
      .getSetCookie()
      .map((value) => value.split(";")[0])
      .join("; ");
    return auth.api.getSession({ headers: new Headers({ cookie }) });
  };
}

describe("voorbereiden", () => {
  test("makes an empty database ready, also when started twice at once, and a third time changes nothing", async () => {
    const demo = { DEELWIJZER_DEMO: "1" };
    const [een, twee] = await Promise.all([run("voorbereiden", ["--demo"], demo), run("voorbereiden", [])]);
    expect(antwoordVan(twee).accounts).toEqual([]);
    const derde = await run("voorbereiden", ["--demo"], demo);
    expect(derde.fout).toContain("Niets nieuws te publiceren.");
    const eerst = antwoordVan(een);
    expect(antwoordVan(derde)).toEqual(eerst);

    const { db, close } = connect(eerst.appUrl, { max: 2 });
    opruimen.push(close);
    expect(
      await withoutTenant(db, async (tx) =>
        (await listTabelversies(tx, new Date())).map((versie) => versie.nummer),
      ),
    ).toContain(1);
    expect(await findRedactiegemeente(db)).toMatchObject({ id: DEMO_GEMEENTE.id });
    const signIn = inloggen(eerst.authUrl);
    expect(eerst.accounts).toHaveLength(DEMO_ACCOUNTS.length);
    for (const account of DEMO_ACCOUNTS) {
      const result = await actorVanSessie(db, await signIn(account.email, DEMO_PASSWORD));
      expect(result).toMatchObject({
        ok: true,
        waarde: {
          actor: { gemeenteId: DEMO_GEMEENTE.id, rollen: account.rollen, domeinen: account.domeinen },
        },
      });
    }
    await withTenant(db, DEMO_GEMEENTE.id, async (tx) => {
      expect(await listLidmaatschappen(tx)).toHaveLength(DEMO_ACCOUNTS.length);
      expect(await listUitzonderingsbeleid(tx)).toMatchObject([{ geldig: { van: "2019-01-01", tot: null } }]);
    });
    await expect(db.execute(sql`create table x (y int)`)).rejects.toMatchObject({ cause: { code: "42501" } });
  }, 60_000);

  test("as an owner that may not make roles asks for them, and takes roles that someone else manages", async () => {
    const database = await createTestDatabase({ empty: true });
    opruimen.push(() => database.drop());
    const superuser = database.open("super", 1).db;
    const eigenaar = new URL(database.ownerUrl);
    eigenaar.username = `beperkt_${eigenaar.pathname.slice(1)}`;
    await superuser.execute(
      sql.raw(`create role ${eigenaar.username} login password '${eigenaar.password}'`),
    );
    await superuser.execute(
      sql.raw(`alter database ${eigenaar.pathname.slice(1)} owner to ${eigenaar.username}`),
    );
    const env = {
      DATABASE_URL: eigenaar.toString(),
      BETTER_AUTH_SECRET: "another-secret-whose-passwords-do-not-work",
    };
    const zonder = await run("voorbereiden", [], env);
    expect([zonder.code, zonder.fout]).toEqual([2, expect.stringContaining("APP_DATABASE_URL")]);
    const urls = {
      APP_DATABASE_URL: database.appUrl,
      AUTH_DATABASE_URL: database.authUrl,
      TAKEN_DATABASE_URL: database.takenUrl,
    };
    const met = antwoordVan(await run("voorbereiden", [], { ...env, ...urls }));
    expect(met).toEqual({
      appUrl: database.appUrl,
      authUrl: database.authUrl,
      takenUrl: database.takenUrl,
      accounts: [],
    });
  }, 60_000);

  test("makes no demo gemeente outside demo mode, and says how", async () => {
    const { code, fout } = await run("voorbereiden", ["--demo"], { DEELWIJZER_DEMO: "0" });
    expect(code).toBe(2);
    expect(fout).toContain("DEELWIJZER_DEMO=1");
  });

  test("without its settings says which, and repeats no secret", async () => {
    const { code, fout } = await run("voorbereiden", [], { DATABASE_URL: "", BETTER_AUTH_SECRET: "kort" });
    expect(code).toBe(2);
    expect(fout).toContain("DATABASE_URL");
    expect(fout).not.toContain("kort\n");
  });
});

describe("gemeente", () => {
  const args = ["--naam", "Nieuwe Gemeente", "--beheerder", "Eerste@nieuw.example"];

  test("makes a gemeente with a beheerder whose password works once", async () => {
    const { code, uit, fout } = await run("gemeente", args);
    expect([code, fout]).toEqual([0, ""]);
    const wachtwoord = /wachtwoord: (\S+)/.exec(uit)?.[1] ?? "";
    const { appUrl, authUrl } = antwoordVan(await run("voorbereiden", []));
    const { db, close } = connect(appUrl, { max: 1 });
    opruimen.push(close);
    const sessie = await inloggen(authUrl)("eerste@nieuw.example", wachtwoord);
    expect(await actorVanSessie(db, sessie)).toEqual({ ok: false, fout: { soort: "wachtwoord-wijzigen" } });
    const gewijzigd = await actorVanSessie(db, { user: { id: sessie?.user.id ?? "" } });
    expect(gewijzigd).toMatchObject({
      waarde: { actor: { rollen: ["beheerder"] }, gemeente: { naam: "Nieuwe Gemeente" } },
    });
  }, 60_000);

  test("the first of an installation keeps its tables, the next does not", async () => {
    const database = await createTestDatabase();
    opruimen.push(() => database.drop());
    const env = { DATABASE_URL: database.ownerUrl };
    const maak = (naam: string) =>
      run("gemeente", ["--naam", naam, "--beheerder", `${naam}@nieuw.example`], env);
    expect((await maak("Eerste")).uit).toContain("Deze gemeente beheert de tabellen van deze installatie.");
    const tweede = await maak("Tweede");
    expect([tweede.code, tweede.uit]).toEqual([0, expect.not.stringContaining("beheert de tabellen")]);
    const { db, close } = connect(database.appUrl, { max: 1 });
    expect(await findRedactiegemeente(db)).toMatchObject({ naam: "Eerste" });
    await close();
  }, 60_000);

  test("takes in nobody with a password that another gemeente gave, until there is one that only they have", async () => {
    const adres = "derde@nieuw.example";
    const maak = (naam: string) => run("gemeente", ["--naam", naam, "--beheerder", adres]);
    expect((await maak("Derde Gemeente")).code).toBe(0);
    const { db, close } = connect(leeg.ownerUrl, { max: 1 });
    // As if a beheerder there had invited them.
    await db.execute(sql`update auth."user" set inlog_van = ${randomUUID()}::uuid where email = ${adres}`);
    await close();
    const geweigerd = await maak("Vierde Gemeente");
    expect([geweigerd.code, geweigerd.fout]).toEqual([2, expect.stringContaining("npm run wachtwoord")]);
    expect((await run("wachtwoord", ["--nieuw", adres])).code).toBe(0);
    expect(await maak("Vierde Gemeente")).toMatchObject({
      code: 0,
      uit: expect.stringContaining("had al een account"),
    });
  }, 60_000);

  test("can forget the phone of who lost it, once, and the log of the gemeente says so", async () => {
    const wis = () => run("tweede-stap", ["--wis", "Eerste@nieuw.example"]);
    expect((await wis()).code).toBe(2);
    const { db, close } = connect(leeg.ownerUrl, { max: 1 });
    opruimen.push(close);
    const van = sql`select id from auth."user" where email = 'eerste@nieuw.example'`;
    const [persoon] = await db.execute<{ id: string }>(van);
    await db.execute(sql`insert into auth.tweede_factor (user_id, geheim) values (${persoon?.id}, 'x')`);
    expect(await wis()).toMatchObject({ code: 0, fout: "" });
    expect([...(await db.execute(sql`select * from auth.tweede_factor`))]).toEqual([]);
    const [lid] = await withUser(db, persoon?.id ?? "", listOwnLidmaatschappen);
    const [laatste] = await withTenant(db, lid?.gemeenteId ?? "", (tx) => listAudit(tx, {}));
    expect(laatste).toMatchObject({ handeling: "tweede-stap-gewist", onderwerpId: persoon?.id });
  }, 60_000);

  test("can give who forgot a password another that works once, and who was in with the old one is out", async () => {
    const geef = (adres: string) => run("wachtwoord", ["--nieuw", adres]);
    expect((await geef("niemand@nieuw.example")).code).toBe(2);
    const { db, close } = connect(leeg.ownerUrl, { max: 1 });
    opruimen.push(close);
    const { code, uit, fout } = await geef("Eerste@nieuw.example");
    expect([code, fout]).toEqual([0, ""]);
    const wachtwoord = /: (\S+)$/m.exec(uit)?.[1] ?? "";
    const sessies = sql`select s.id from auth.session s join auth."user" u on u.id = s.user_id where u.email = 'eerste@nieuw.example'`;
    expect([...(await db.execute(sessies))]).toEqual([]);
    const { authUrl } = antwoordVan(await run("voorbereiden", []));
    const sessie = await inloggen(authUrl)("eerste@nieuw.example", wachtwoord);
    expect(sessie?.user.mustChangePassword).toBe(true);
    const [lid] = await withUser(db, sessie?.user.id ?? "", listOwnLidmaatschappen);
    const [laatste] = await withTenant(db, lid?.gemeenteId ?? "", (tx) => listAudit(tx, {}));
    expect(laatste).toMatchObject({ handeling: "eenmalig-wachtwoord-gegeven", onderwerpId: sessie?.user.id });
  }, 60_000);

  test("refuses the same gemeente twice, and bad input", async () => {
    const dubbel = await run("gemeente", args);
    expect([dubbel.code, dubbel.fout]).toEqual([2, "Er is al een gemeente met de naam Nieuwe Gemeente.\n"]);
    const verkeerd = [["--naam", "X", "--beheerder", "geen-adres"], ["--onbekend"]];
    const uitvoer = await Promise.all(verkeerd.map((een) => run("gemeente", een)));
    expect(uitvoer.map(({ code }) => code)).toEqual([2, 2]);
  }, 60_000);
});

describe("verifieer", () => {
  const file = (naam: string, inhoud: string) => {
    const bestand = path.join(folder, naam);
    writeFileSync(bestand, inhoud);
    return bestand;
  };
  const verifieer = (...args: string[]) =>
    run("verifieer", args, { DATABASE_URL: "", BETTER_AUTH_SECRET: "" });

  test("says whole or broken, names the part, and needs no database", async () => {
    const database = await createTestDatabase();
    opruimen.push(() => database.drop());
    await publishProefversies(database);
    const bestand = exportBesluit(
      await fillProefgemeente(database, await createProefgemeente(database, "Proef")),
    );
    const heel = await verifieer(file("heel.json", JSON.stringify(bestand, null, 2)));
    expect([heel.code, heel.fout]).toEqual([0, ""]);
    // The first is the exception of which the FG is told.
    expect(heel.uit).toMatch(/^Heel\. Besluit 2 van Proef/);
    expect(heel.uit).toContain(bestand.ketenHash);
    expect(heel.uit).toContain("Niet nagespeeld. De vorm van het bewijs is hier niet bekend.");
    const misbruik = await verifieer(file("heel.json", JSON.stringify(bestand)), "--sleutel", "ABCD");
    expect([misbruik.code, misbruik.uit, misbruik.fout]).toEqual([
      2,
      "",
      expect.stringMatching(/^Dit is een besluit\./),
    ]);
    const anders = { ...bestand, openbaar: { ...bestand.openbaar, uitkomst: "niet-delen" } };
    const kapot = await verifieer(file("kapot.json", JSON.stringify(anders)));
    expect(kapot.code).toBe(1);
    expect(kapot.uit).toMatch(/^Niet heel\.[^]*- openbaar:/);
    const tekst = JSON.stringify(bestand);
    const dubbel = await verifieer(file("dubbel.json", tekst.replace("{", `{"hash":"sha256:anders",`)));
    expect(dubbel).toMatchObject({ code: 1, uit: expect.stringContaining('"hash"') as string });

    const half = await verifieer(file("half.json", JSON.stringify(bestand).slice(0, 300)));
    expect([half.code, half.uit]).toEqual([1, expect.stringMatching(/^Niet heel\./)]);
  }, 60_000);

  test("says of a log whether it is whole, and of a line that the owner of the database changed, which", async () => {
    const database = await createTestDatabase();
    opruimen.push(() => database.drop());
    await publishProefversies(database);
    const [proef] = [
      await createProefgemeente(database, "Proef"),
      await createProefgemeente(database, "Andere"),
    ];
    const app = database.open("app", 1).db;
    for (let regel = 0; regel < 3; regel += 1)
      await withTenant(app, proef.id, (tx) => appendAudit(tx, proefregel(proef)));
    const env = {
      DATABASE_URL: database.ownerUrl,
      DEELWIJZER_HOOFDSLEUTEL: Buffer.alloc(32, 7).toString("base64"),
    };
    const welke = await run("logboek", [], env);
    expect(welke).toMatchObject({
      code: 2,
      uit: "",
      fout: expect.stringContaining(`g-${proef.id}`) as string,
    });
    const haal = async () => (await run("logboek", ["--gemeente", `g-${proef.id}`], env)).uit;
    const tekst = await haal();
    const heel = await verifieer(file("logboek.jsonl", tekst));
    expect(heel).toMatchObject({
      code: 0,
      uit: expect.stringMatching(/^Heel\. Het logboek van Proef [^]* tot en met regel 3,/) as string,
    });
    const sleutel = /Getekend met sleutel: (\S+)/.exec(heel.uit)?.[1] ?? "";
    const afgekapt = file("kort.jsonl", tekst.split("\n").slice(1).join("\n"));
    expect(await verifieer(afgekapt, "--sleutel", sleutel)).toMatchObject({
      code: 1,
      uit: expect.stringContaining("Regel 1 ") as string,
    });

    // Kept somewhere else: what this log was.
    const bewaard = file("bewaard.txt", `Beste FG,\n\n${tekst.trimEnd().split("\n").at(-1)}\n`);
    expect(await verifieer(file("logboek.jsonl", tekst), "--controlepunten", bewaard)).toMatchObject({
      code: 0,
      uit: expect.stringContaining("langs het controlepunt") as string,
    });
    const zonder = file("zonder.txt", "Beste FG,\n");
    expect(await verifieer(file("logboek.jsonl", tekst), "--controlepunten", zonder)).toMatchObject({
      code: 2,
      fout: expect.stringContaining("geen controlepunt") as string,
    });

    // Who owns the database can take the guards away, and make the columns and the text agree again.
    const superuser = database.open("super", 1).db;
    await superuser.execute(sql`alter table auditlog disable trigger all`);
    await superuser.execute(
      sql`update auditlog a set rol = 'fg', canoniek = anders.tekst,
            hash = 'sha256:' || encode(sha256(convert_to(anders.tekst, 'UTF8')), 'hex')
          from (select id, replace(canoniek, '"rol":"medewerker"', '"rol":"fg"') as tekst from auditlog) anders
          where anders.id = a.id and a.volgnummer = 1`,
    );
    const veranderd = await verifieer(file("veranderd.jsonl", await haal()));
    expect(veranderd).toMatchObject({ code: 1, uit: expect.stringContaining("Regel 2 ") as string });
  }, 120_000);

  test("is misused without a file, with two, or with one that is not there", async () => {
    const verkeerd = [[], ["a", "b"], ["--help"], [path.join(folder, "weg.json")]];
    const uitvoer = await Promise.all(verkeerd.map((een) => verifieer(...een)));
    for (const { code, uit } of uitvoer) expect([code, uit]).toEqual([2, ""]);
  }, 60_000);
});
