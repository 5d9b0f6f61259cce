import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { openDatabase } from "./database.ts";
import { obtainSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import { StartFailure } from "./start-failure.ts";

/**
 * Runs a command of `packages/server/src/cli` as the owner of the database: that of DATABASE_URL, or else the embedded one,
 * whether that is running or not. Its input, output and exit code are those of this process.
 */
export async function runOwnerCommand(name: string): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const secrets = obtainSecrets(settings, process.env);
    const database = await openDatabase(settings, secrets);
    try {
      const command = path.join(root, "packages", "server", "src", "cli", name);
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
}
