// npm run gemeente -- --naam "..." --beheerder <e-mail>: makes a gemeente and its first beheerder, in the database of
// DATABASE_URL or else in the embedded one, whether that is running or not.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./bootstrap.mjs";
import { openDatabase } from "./start/database.ts";
import { obtainSecrets } from "./start/secrets.ts";
import { readSettings } from "./start/settings.ts";
import { StartFailure } from "./start/start-failure.ts";

try {
  const settings = readSettings(process.env);
  const secrets = obtainSecrets(settings, process.env);
  const database = await openDatabase(settings, secrets);
  try {
    const command = path.join(root, "packages", "server", "src", "cli", "gemeente.ts");
    const result = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
      stdio: "inherit",
      env: {
        ...process.env,
        DATABASE_URL: database.adminUrl,
        BETTER_AUTH_SECRET: secrets.betterAuthSecret,
        DEELWIJZER_HOOFDSLEUTEL: secrets.hoofdsleutel,
      },
    });
    process.exitCode = result.status ?? 1;
  } finally {
    await database.release();
  }
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
