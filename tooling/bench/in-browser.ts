import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/bootstrap.mjs";
import startPostgres from "../testing/postgres.ts";

/** Runs a measurement of the journeys' package, with PostgreSQL beside it and a folder for its logs. */
export async function measureInBrowser(
  file: string,
  run: (module: unknown, folder: string) => Promise<void>,
): Promise<void> {
  const folder = path.join(root, ".deelwijzer", "bench");
  mkdirSync(folder, { recursive: true });
  const measuring = path.join(root, "apps", "e2e", "metingen", file);
  const meting: unknown = await import(pathToFileURL(measuring).href);
  const stopPostgres = await startPostgres();
  try {
    await run(meting, folder);
  } finally {
    await stopPostgres?.();
  }
}
