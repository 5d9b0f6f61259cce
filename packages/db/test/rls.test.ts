import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import type { Db } from "../src/connection.ts";
import { verderInTenant, withoutTenant, withRedactie, withTenant, withUser } from "../src/tenant.ts";
import {
  createProefgemeente,
  createTestDatabase,
  fillProefgemeente,
  publishProefversies,
} from "../testing/index.ts";

/** National content, the same for every gemeente. Anything else must be shut off by gemeente. */
const INSTALLATION = new Set([
  "public.oefening",
  "public.publicatie",
  "public.stappenplanversie",
  "public.tabelversie",
  "public.voorstelbijwerking",
  "public.wijzigingenregister",
]);
const POLICY = "(%I = (NULLIF(current_setting('deelwijzer.gemeente'::text, true), ''::text))::uuid)";

const database = await createTestDatabase();
await publishProefversies(database);
const a = await createProefgemeente(database, "Gemeente A");
const b = await createProefgemeente(database, "Gemeente B");
await fillProefgemeente(database, a);
await fillProefgemeente(database, b);
const app = database.open("app").db;
const owner = database.open("owner").db;
const tabellen = await listTenantTables(owner);
afterAll(() => database.drop());

interface Tabel extends Record<string, unknown> {
  readonly naam: string;
  readonly kolom: string;
  readonly aan: boolean;
  readonly ook_eigenaar: boolean;
}

/** Every table and view outside sign-in, from the catalog: a new one without policy makes these tests fail. */
async function listTenantTables(db: Db): Promise<Tabel[]> {
  const rows = await db.execute<Tabel>(sql`
    select n.nspname || '.' || c.relname as naam,
           case c.relname when 'gemeente' then 'id' else 'gemeente_id' end as kolom,
           c.relrowsecurity as aan, c.relforcerowsecurity as ook_eigenaar
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f')
      and n.nspname not in ('pg_catalog', 'information_schema', 'auth', 'drizzle') and n.nspname not like 'pg_toast%'
    order by 1`);
  return [...rows].filter((row) => !INSTALLATION.has(row.naam));
}

/** All rows, with no `where` at all: the mistake row-level security is there for. */
async function gemeentenIn(db: Db, gemeenteId: string | null, { naam, kolom }: Tabel): Promise<string[]> {
  const query = sql.raw(`select distinct ${kolom}::text as g from ${naam}`);
  const rows = await (gemeenteId === null
    ? withoutTenant(db, (tx) => tx.execute<{ g: string }>(query))
    : withTenant(db, gemeenteId, (tx) => tx.execute<{ g: string }>(query)));
  return rows.map((row) => row.g);
}

test("the tables of a gemeente are the ones that are expected", () => {
  expect(tabellen.map((tabel) => tabel.naam)).toEqual([
    "public.addendum",
    "public.afweging",
    "public.auditketen",
    "public.auditlog",
    "public.besluit",
    "public.besluitketen",
    "public.besluitstuk",
    "public.claimkoppeling",
    "public.dossierinzage",
    "public.gemeente",
    "public.gemeentebepaling",
    "public.gemeentelogo",
    "public.gezien",
    "public.herbeoordeling",
    "public.idempotentie",
    "public.inzagebevinding",
    "public.inzageverzoek",
    "public.lidmaatschap",
    "public.overdracht",
    "public.overleg",
    "public.overlegbericht",
    "public.overlegdoorgave",
    "public.overlegvraag",
    "public.overzichttelling",
    "public.postuit",
    "public.steekproef",
    "public.team",
    "public.toestemming",
    "public.toestemming_gebeurtenis",
    "public.toestemmingsleutel",
    "public.uitzonderingsbeleid",
    "public.uitzonderingsbevinding",
    "public.uitzonderingsmelding",
    "public.vernietigingsstop",
    "public.waarneming",
    "public.wijzigingsset",
    "public.wijzigingsset_gebeurtenis",
    "public.wijzigingsset_opmerking",
    "sleutels.dossiersleutel",
  ]);
});

describe.each(tabellen)("$naam", (tabel) => {
  test("has row-level security, for its owner too", () => {
    expect(tabel).toMatchObject({ aan: true, ook_eigenaar: true });
  });

  test("is shut off by gemeente for reading and writing, by one policy", async () => {
    const [schema, table] = tabel.naam.split(".");
    const rows = await owner.execute<{ naam: string; wat: string; lezen: string; schrijven: string | null }>(
      sql`select policyname as naam, cmd as wat, qual as lezen, with_check as schrijven from pg_policies
          where schemaname = ${schema} and tablename = ${table} and (tablename, policyname) not in (('lidmaatschap', 'eigen_lidmaatschap'), ('gemeente', 'redactiegemeente_zoeken'), ('dossiersleutel', 'leest_dossier'), ('toestemmingsleutel', 'op_sleutel'), ('besluit', 'op_kenmerk'), ('addendum', 'op_kenmerk'), ('gemeentelogo', 'op_logo'), ('gemeente', 'taken_gemeenten'), ('afweging', 'vragen_tellen'), ('besluit', 'vragen_tellen'))`,
    );
    const verwacht = POLICY.replace("%I", tabel.kolom);
    expect([...rows]).toEqual([
      { naam: "gemeente_isolatie", wat: "ALL", lezen: verwacht, schrijven: verwacht },
    ]);
  });

  test.each(["app", "owner"] as const)("shows the %s role its own gemeente and nothing else", async (rol) => {
    const db = rol === "app" ? app : owner;
    expect(await gemeentenIn(db, a.id, tabel)).toEqual([a.id]);
    expect(await gemeentenIn(db, b.id, tabel)).toEqual([b.id]);
    expect(await gemeentenIn(db, null, tabel)).toEqual([]);
  });
});

describe("writing without a where", () => {
  test("an update of everything reaches the own gemeente only", async () => {
    await withTenant(app, a.id, (tx) => tx.execute(sql`update team set naam = 'Van A'`));
    const bij = await withTenant(app, b.id, (tx) => tx.execute<{ naam: string }>(sql`select naam from team`));
    expect(bij.map((row) => row.naam)).toEqual(["Team"]);
  });

  test("a row for another gemeente is refused", async () => {
    const insert = withTenant(app, a.id, (tx) =>
      tx.execute(
        sql`insert into team (id, gemeente_id, naam, created_at) values (gen_random_uuid(), ${b.id}, 'Fout', now())`,
      ),
    );
    await expect(insert).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("a row cannot point to a row of another gemeente, although foreign keys look past row-level security", async () => {
    const update = withTenant(app, a.id, (tx) =>
      tx.execute(sql`update lidmaatschap set team_id = ${b.teamId}`),
    );
    await expect(update).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  test("the lock functions, which run as the owner, serve the own gemeente only", async () => {
    for (const functie of ["lock_besluitketen", "lock_auditketen"]) {
      const lock = withTenant(app, a.id, (tx) =>
        tx.execute(sql`select * from ${sql.identifier(functie)}(${b.id}::uuid)`),
      );
      await expect(lock).rejects.toMatchObject({ cause: { code: "DW004" } });
    }
  });
});

describe("settings", () => {
  test("nothing stays behind on a connection that goes back to the pool", async () => {
    const one = database.open("app", 1).db;
    await withTenant(one, a.id, (tx) => tx.execute(sql`select 1`));
    const rows = await one.execute(sql`select id from gemeente`);
    expect([...rows]).toEqual([]);
  });

  test("transactions of two gemeenten at once on one pool do not see each other", async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        withTenant(app, i % 2 === 0 ? a.id : b.id, async (tx) => {
          const rows = await tx.execute<{ id: string }>(sql`select id from gemeente, pg_sleep(0.002)`);
          return rows.map((row) => row.id).join();
        }),
      ),
    );
    expect(seen).toEqual(seen.map((_, i) => (i % 2 === 0 ? a.id : b.id)));
  });

  test("withUser() shows the memberships of that user and no other row", async () => {
    const counts = await withUser(app, a.userId, async (tx) => {
      const rows = await tx.execute<{ leden: number; rest: number }>(sql`
        select (select count(*)::int from lidmaatschap) as leden,
               (select count(*)::int from gemeente) + (select count(*)::int from afweging) + (select count(*)::int from besluit) as rest`);
      return rows[0];
    });
    expect(counts).toEqual({ leden: 1, rest: 0 });
  });

  test("verderInTenant() goes on in one gemeente: its rows, none of another, and no write", async () => {
    const gezien = (gemeenteId: string) =>
      withUser(app, a.userId, (tx) =>
        verderInTenant(tx, gemeenteId, async (verder) => {
          const leden = await verder.execute<{ gemeente_id: string }>(
            sql`select distinct gemeente_id from lidmaatschap`,
          );
          const gemeenten = await verder.execute<{ id: string }>(sql`select id from gemeente`);
          return [...leden.map((rij) => rij.gemeente_id), ...gemeenten.map(({ id }) => id)];
        }),
      );
    expect(await gezien(a.id)).toEqual([a.id, a.id]);
    // Who belongs to the first is no longer seen in the second.
    expect(await gezien(b.id)).toEqual([b.id, b.id]);
    const schrijf = withUser(app, a.userId, (tx) =>
      verderInTenant(tx, a.id, (verder) => verder.execute(sql`update lidmaatschap set functie = 'anders'`)),
    );
    await expect(schrijf).rejects.toMatchObject({ cause: { code: "25006" } });
  });

  test("withRedactie() shows the gemeente that keeps the tables and no other row", async () => {
    const gezien = await withRedactie(app, async (tx) => {
      const rest = await tx.execute<{ aantal: number }>(sql`
        select ((select count(*) from lidmaatschap) + (select count(*) from wijzigingsset) + (select count(*) from afweging))::int as aantal`);
      return {
        gemeenten: [...(await tx.execute(sql`select id from gemeente`))],
        rest: rest[0]?.aantal,
      };
    });
    expect(gezien).toEqual({ gemeenten: [{ id: b.id }], rest: 0 });
  });

  test("a gemeente id that is no id fails instead of matching", async () => {
    await expect(
      withTenant(app, "' or true --", (tx) => tx.execute(sql`select * from afweging`)),
    ).rejects.toMatchObject({ cause: { code: "22P02" } });
  });
});

test("the app role is under row-level security itself", async () => {
  const rows = await app.execute<{ veilig: boolean }>(
    sql`select not (rolsuper or rolbypassrls) as veilig from pg_roles where rolname = current_user`,
  );
  expect(rows[0]?.veilig).toBe(true);
});
