import { sql } from "drizzle-orm";
import { type AnyPgColumn, pgPolicy } from "drizzle-orm/pg-core";

/**
 * The one policy of every tenant table, for reading and for writing, for every role including the owner
 * (the migrations add FORCE). After a transaction-local setting ends, PostgreSQL leaves '' behind instead of
 * NULL: hence nullif, so that an unset gemeente sees nothing and does not fail.
 */
export const tenantPolicy = (kolom: AnyPgColumn) =>
  pgPolicy("gemeente_isolatie", {
    as: "permissive",
    for: "all",
    to: "public",
    using: sql`${kolom} = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid`,
    withCheck: sql`${kolom} = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid`,
  });
