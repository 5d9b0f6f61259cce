import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import {
  DEMO_ACCOUNTS,
  DEMO_GEMEENTE,
  seedDemoGemeente,
  seedDemoLidmaatschappen,
} from "../src/seed/index.ts";
import { withTenant } from "../src/tenant.ts";
import type { TestDatabase } from "./test-database.ts";

/** The demo gemeente with its accounts, as a new installation has it; nobody can sign in. */
export async function createDemogemeente(
  database: TestDatabase,
  { nu, newId }: { readonly nu: Date; readonly newId: () => string },
): Promise<void> {
  const gebruikers = new Map(DEMO_ACCOUNTS.map(({ email }) => [email, randomUUID()]));
  const auth = database.open("auth", 1).db;
  for (const [email, id] of gebruikers)
    await auth.execute(
      sql`insert into auth."user" (id, name, email, created_at, updated_at) values (${id}, 'Demo', ${email}, now(), now())`,
    );
  const { id: gemeenteId } = DEMO_GEMEENTE;
  await withTenant(database.open("owner", 1).db, gemeenteId, async (tx) => {
    await seedDemoGemeente(tx, { gemeenteId, nu, newId });
    await seedDemoLidmaatschappen(tx, { gemeenteId, nu, newId }, gebruikers);
  });
}
