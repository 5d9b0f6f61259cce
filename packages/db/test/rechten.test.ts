import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { APP_ROLE, AUTH_ROLE, TAKEN_ROLE } from "../src/schema/roles.ts";
import { createTestDatabase } from "../testing/index.ts";

const PAD = "search_path=pg_catalog, pg_temp";

const database = await createTestDatabase();
const owner = database.open("owner").db;
afterAll(() => database.drop());

/** table → rights, per role, on whole tables or on any column, from the catalog. */
async function rechten(rol: string): Promise<Record<string, string>> {
  const rows = await owner.execute<{ tabel: string; rechten: string }>(sql`
    select n.nspname || '.' || c.relname as tabel, string_agg(p, ' ' order by p) as rechten
    from pg_class c join pg_namespace n on n.oid = c.relnamespace,
         unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as p
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname not like 'pg_%'
      and (case when p in ('DELETE', 'TRUNCATE', 'TRIGGER') then has_table_privilege(${rol}, c.oid, p)
                else has_any_column_privilege(${rol}, c.oid, p) end)
    group by 1 order by 1`);
  return Object.fromEntries(rows.map((row) => [row.tabel, row.rechten]));
}

test("the app role has these rights and no other", async () => {
  expect(await rechten(APP_ROLE)).toEqual({
    "public.addendum": "INSERT SELECT",
    "public.afweging": "INSERT SELECT UPDATE",
    "public.auditketen": "SELECT",
    "public.auditlog": "INSERT SELECT",
    "public.besluit": "INSERT SELECT",
    "public.besluitketen": "SELECT",
    "public.besluitstuk": "INSERT SELECT",
    "public.claimkoppeling": "INSERT SELECT",
    "public.dossierinzage": "INSERT SELECT",
    "public.gemeente": "SELECT UPDATE",
    "public.gemeentebepaling": "INSERT SELECT UPDATE",
    "public.gemeentelogo": "INSERT SELECT",
    "public.gezien": "INSERT SELECT",
    "public.herbeoordeling": "INSERT SELECT",
    "public.idempotentie": "INSERT SELECT",
    "public.inzagebevinding": "INSERT SELECT",
    "public.inzageverzoek": "INSERT SELECT",
    "public.lidmaatschap": "INSERT SELECT UPDATE",
    "public.oefening": "SELECT",
    "public.overdracht": "INSERT SELECT",
    "public.overleg": "INSERT SELECT",
    "public.overlegbericht": "INSERT SELECT",
    "public.overlegdoorgave": "INSERT SELECT",
    "public.overlegvraag": "INSERT SELECT",
    "public.overzichttelling": "SELECT",
    "public.postuit": "INSERT SELECT",
    "public.publicatie": "INSERT SELECT UPDATE",
    "public.stappenplanversie": "INSERT SELECT",
    "public.steekproef": "INSERT SELECT",
    "public.tabelversie": "INSERT SELECT",
    "public.team": "INSERT SELECT UPDATE",
    "public.toestemming": "INSERT SELECT",
    "public.toestemming_gebeurtenis": "INSERT SELECT",
    "public.toestemmingsleutel": "INSERT SELECT",
    "public.uitzonderingsbeleid": "INSERT SELECT UPDATE",
    "public.uitzonderingsbevinding": "INSERT SELECT",
    "public.uitzonderingsmelding": "INSERT SELECT",
    "public.vernietigingsstop": "INSERT SELECT UPDATE",
    "public.voorstelbijwerking": "INSERT SELECT",
    "public.waarneming": "INSERT SELECT UPDATE",
    "public.wijzigingenregister": "SELECT",
    "public.wijzigingsset": "INSERT SELECT UPDATE",
    "public.wijzigingsset_gebeurtenis": "INSERT SELECT",
    "public.wijzigingsset_opmerking": "INSERT SELECT UPDATE",
    "sleutels.dossiersleutel": "INSERT SELECT",
  });
});

test("the auth role has the tables of sign-in and no other", async () => {
  const alles = "DELETE INSERT SELECT UPDATE";
  expect(await rechten(AUTH_ROLE)).toEqual({
    "auth.account": alles,
    "auth.herstelcode": alles,
    "auth.rate_limit": alles,
    "auth.session": alles,
    "auth.tweede_factor": alles,
    "auth.user": alles,
    "auth.verification": alles,
  });
});

test("the role of the jobs reads who to remind, writes the outbox, and sees no word of a dossier", async () => {
  expect(await rechten(TAKEN_ROLE)).toEqual({
    "public.afweging": "SELECT",
    "public.auditketen": "SELECT",
    "public.auditlog": "INSERT",
    "public.gemeente": "SELECT",
    "public.idempotentie": "DELETE SELECT",
    "public.lidmaatschap": "SELECT",
    "public.overlegbericht": "SELECT",
    "public.overlegdoorgave": "SELECT",
    "public.overlegvraag": "SELECT",
    "public.postuit": "INSERT SELECT UPDATE",
  });
  const rows = await owner.execute<{ kolom: string }>(sql`
    select c.relname || '.' || a.attname as kolom from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'postuit' and has_column_privilege(${TAKEN_ROLE}, c.oid, a.attnum, 'SELECT') order by 1`);
  expect(rows.map(({ kolom }) => kolom)).toEqual([
    "afweging.eigenaar_id",
    "afweging.gemeente_id",
    "afweging.id",
    "afweging.status",
    "afweging.waarnemer_id",
    "auditketen.gemeente_id",
    "auditketen.laatste_hash",
    "auditketen.laatste_volgnummer",
    "gemeente.id",
    "gemeente.naam",
    "idempotentie.gemeente_id",
    "idempotentie.op",
    "lidmaatschap.beeindigd_op",
    "lidmaatschap.email",
    "lidmaatschap.gemeente_id",
    "lidmaatschap.rollen",
    "lidmaatschap.user_id",
    "overlegbericht.gemeente_id",
    "overlegbericht.id",
    "overlegbericht.overlegvraag_id",
    "overlegbericht.soort",
    "overlegdoorgave.gemeente_id",
    "overlegdoorgave.id",
    "overlegdoorgave.naar",
    "overlegdoorgave.op",
    "overlegdoorgave.overlegvraag_id",
    "overlegvraag.aan_gebruiker",
    "overlegvraag.aan_rol",
    "overlegvraag.afweging_id",
    "overlegvraag.gemeente_id",
    "overlegvraag.gesteld_door",
    "overlegvraag.id",
    "overlegvraag.op",
    "overlegvraag.uiterlijk",
  ]);
});

test("no role is more than a login", async () => {
  const rows = await owner.execute(sql`
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
           exists (select 1 from pg_auth_members m where m.member = r.oid) as lid
    from pg_roles r where rolname in (${APP_ROLE}, ${AUTH_ROLE}, ${TAKEN_ROLE}) order by rolname`);
  const kaal = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolinherit: false,
    lid: false,
  };
  expect([...rows]).toEqual([
    { rolname: APP_ROLE, ...kaal },
    { rolname: AUTH_ROLE, ...kaal },
    { rolname: TAKEN_ROLE, ...kaal },
  ]);
});

test("every function that runs as the owner pins its search_path, and strangers cannot call it", async () => {
  const rows = await owner.execute<{ functie: string; pad: string; iedereen: boolean; trigger: boolean }>(sql`
    select n.nspname || '.' || p.proname as functie, coalesce(array_to_string(p.proconfig, ','), '') as pad,
           has_function_privilege('public', p.oid, 'EXECUTE') as iedereen, p.prorettype = 'trigger'::regtype as trigger
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`);
  expect(rows.length).toBeGreaterThan(3);
  // A trigger function cannot be called directly.
  const fouten = rows.filter((row) => row.pad !== PAD || (row.iedereen && !row.trigger));
  expect(fouten).toEqual([]);
});
