import { createHash } from "node:crypto";
import type { TestDatabase } from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import { isId } from "./bedenk-invoer.ts";

export interface Gegevens {
  /** Every id that stands in a row of this gemeente. */
  readonly ids: readonly string[];
  /** Of every kind of row that has an id of its own, one. */
  readonly soorten: readonly string[];
  /** Every hash that stands in one: what seals and versions are known by. */
  readonly hashes: readonly string[];
  /** Changes with any change, addition or removal in any row of it. */
  readonly afdruk: string;
}

const HASH = /^(sha256:)?[0-9a-f]{64}$/;

interface Tabel extends Record<string, unknown> {
  readonly naam: string;
  readonly kolom: string;
}

/** All that the database keeps of one gemeente, read past every policy; the tables from the catalogue. */
export async function gegevensVan(database: TestDatabase, gemeenteId: string): Promise<Gegevens> {
  const { db } = database.open("super", 1);
  const tabellen = await db.execute<Tabel>(sql`
    select c.oid::regclass::text as naam, case c.relname when 'gemeente' then 'id' else 'gemeente_id' end as kolom
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'sleutels')
      and exists (select from pg_attribute a where a.attrelid = c.oid
                  and a.attname = case c.relname when 'gemeente' then 'id' else 'gemeente_id' end)
    order by 1`);
  const ids = new Set<string>();
  const soorten: string[] = [];
  const hashes = new Set<string>();
  const hash = createHash("sha256");
  for (const { naam, kolom } of tabellen) {
    const rijen = await db.execute<{ rij: Record<string, unknown> }>(
      sql.raw(`select to_jsonb(t) as rij from ${naam} t where ${kolom} = '${gemeenteId}' order by t::text`),
    );
    const eerste = rijen[0]?.rij["id"];
    if (isId(eerste)) soorten.push(eerste);
    for (const { rij } of rijen) {
      hash.update(`${naam}${JSON.stringify(rij)}\n`);
      for (const waarde of Object.values(rij)) {
        if (isId(waarde)) ids.add(waarde);
        else if (typeof waarde === "string" && HASH.test(waarde)) hashes.add(waarde);
      }
    }
  }
  return { ids: [...ids], soorten, hashes: [...hashes], afdruk: hash.digest("hex") };
}

/** Takes away what keeps the gemeenten apart in one table: to see that a probe would find it. */
export async function zonderScheiding(database: TestDatabase, tabel: string): Promise<void> {
  const { db } = database.open("super", 1);
  await db.execute(sql`alter table ${sql.identifier(tabel)} disable row level security`);
}
