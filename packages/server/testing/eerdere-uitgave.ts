// Leaves a database as an earlier release did: with the sets up to a number, all of them published, and the demo
// gemeente, which keeps the tables. What prepares the database after it finds a running installation. Only for tests of
// what a new release brings.
import { deriveRolePasswords, prepareRoles } from "@deelwijzer/db";
import { migrateDatabase } from "@deelwijzer/db/migrate";
import { openOwnerTools } from "../src/cli/owner-tools.ts";
import { seedDemo } from "../src/cli/seed-demo.ts";
import { readOwnerEnv } from "../src/env.ts";
import { publishContent } from "../src/publicatie/publish-content.ts";
import { maakUitgave } from "./tabellenmap.ts";

const tot = Number(process.argv[2]);
const env = readOwnerEnv();
const tools = openOwnerTools(env);
const { owner, klok } = tools;
const uitgave = maakUitgave({ tot, sets: tot });
try {
  await prepareRoles(owner.db, deriveRolePasswords(env.BETTER_AUTH_SECRET));
  await migrateDatabase(env.DATABASE_URL);
  await publishContent(owner.db, klok.nu(), uitgave.map);
  await seedDemo(tools);
} finally {
  await owner.close();
  uitgave.weg();
}
