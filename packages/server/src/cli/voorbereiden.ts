// Makes a database ready: roles, schema, published tables and stappenplan, and with --demo the demo gemeente.
// Safe to run again. The last line on standard output is JSON: { appUrl, authUrl, accounts }.
import { parseArgs } from "node:util";
import { deriveRolePasswords, prepareRoles } from "@deelwijzer/db";
import { migrateDatabase } from "@deelwijzer/db/migrate";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { publishContent } from "./publish-content.ts";
import { runCommand } from "./run-command.ts";
import { seedDemo } from "./seed-demo.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { demo: { type: "boolean", default: false } } });
  const env = readOwnerEnv();
  const { owner, klok, newId, urls, openAuth } = openOwnerTools(env);
  const report = (line: string) => process.stderr.write(`${line}\n`);
  try {
    await prepareRoles(owner.db, deriveRolePasswords(env.BETTER_AUTH_SECRET));
    await migrateDatabase(env.DATABASE_URL);
    report("Rollen en tabellen van de database staan klaar.");
    const nieuw = await publishContent(owner.db, klok.nu());
    report(nieuw.length === 0 ? "Niets nieuws te publiceren." : `Gepubliceerd: ${nieuw.join(", ")}.`);
    if (!values.demo) return finish([]);
    const { auth, close } = openAuth();
    try {
      return finish(await seedDemo(owner.db, auth, { demo: env.DEELWIJZER_DEMO, nu: klok.nu(), newId }));
    } finally {
      await close();
    }
  } finally {
    await owner.close();
  }

  function finish(accounts: readonly unknown[]): void {
    process.stdout.write(`${JSON.stringify({ ...urls, accounts })}\n`);
  }
});
