import { sql } from "drizzle-orm";
import { withTenant } from "../src/tenant.ts";
import type { Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** The same dossier so many times more, without its answers: for a list too long for one page. */
export async function kopieerDossier(
  database: TestDatabase,
  gemeente: Proefgemeente,
  id: string,
  aantal: number,
): Promise<void> {
  await withTenant(database.open("app", 1).db, gemeente.id, (tx) =>
    tx.execute(sql`insert into afweging
      select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'inhoud', null, 'idempotentiesleutel', null))).*
      from afweging a, generate_series(1, ${aantal}::int) where a.id = ${id}`),
  );
}
