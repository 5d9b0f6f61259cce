import type postgres from "postgres";

/** A table as a copy needs to know it. */
export interface Tabel {
  /** Quoted, with its schema. */
  readonly naam: string;
  readonly schema: string;
  /** In the order of the table; not those that the database works out itself. */
  readonly kolommen: readonly string[];
  /** What its rows are put in order by, so that the same rows are the same bytes. */
  readonly volgorde: readonly string[];
  /** Of a gemeente: row-level security shows one at a time, to its owner as well. */
  readonly perGemeente: boolean;
  readonly kolomVanGemeente: string;
}

/** What is kept of an installation. The queue of jobs is not: it is made anew, and its work is found again. */
const SCHEMAS = ["public", "auth", "sleutels"];

/** Every table of the product, from the catalogue: a new one is copied without anybody naming it. */
export async function tabellenIn(sql: postgres.Sql | postgres.TransactionSql): Promise<readonly Tabel[]> {
  return sql<Tabel[]>`
    select format('%I.%I', n.nspname, c.relname) as naam, n.nspname as schema,
      (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolommen,
      coalesce((select array_agg(quote_ident(a.attname) order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary), '{}') as volgorde,
      c.relforcerowsecurity as "perGemeente",
      case c.relname when 'gemeente' then 'id' else 'gemeente_id' end as "kolomVanGemeente"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ${sql(SCHEMAS)} order by 1`;
}

/** The migrations a database has had, as drizzle counts them: a copy fits a database that had the same. */
export async function schemaVan(sql: postgres.Sql | postgres.TransactionSql): Promise<string> {
  const [rij] = await sql<{ hash: string }[]>`
    select encode(sha256(convert_to(string_agg(hash, ',' order by created_at), 'UTF8')), 'hex') as hash
    from drizzle.__drizzle_migrations`;
  return rij?.hash ?? "";
}
