import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { pnpm, root } from "../bootstrap.mjs";
import { runCommand } from "./command.ts";
import { StartFailure } from "./start-failure.ts";

export type App = "caseworker" | "admin";

/** The folder of an app in its production build, as Next lays it out for a server of its own. */
export function standaloneFolder(app: App): string {
  return path.join(root, "apps", app, ".next", "standalone", "apps", app);
}

/** Next leaves these out of the standalone folder; without them no page comes to life in the browser. */
function addStaticFiles(app: App): void {
  const source = path.join(root, "apps", app);
  const target = standaloneFolder(app);
  if (!existsSync(path.join(target, "server.js"))) {
    throw new StartFailure(
      `De build van ${app} heeft geen eigen server: er is geen ${path.join(target, "server.js")}.`,
    );
  }
  cpSync(path.join(source, ".next", "static"), path.join(target, ".next", "static"), {
    recursive: true,
    force: true,
  });
  const publicFolder = path.join(source, "public");
  if (existsSync(publicFolder))
    cpSync(publicFolder, path.join(target, "public"), { recursive: true, force: true });
}

/** Builds what changed since the last time; turbo gives back the rest from its cache. */
export async function buildApps(
  apps: readonly App[],
  logFile: string,
  signal: AbortSignal,
): Promise<{ fromCache: boolean }> {
  const filters = apps.map((app) => `--filter=@deelwijzer/${app}`);
  const output = await runCommand(
    "npx",
    ["--yes", pnpm, "exec", "turbo", "run", "build", ...filters, "--output-logs=new-only"],
    {
      failure: "Bouwen is niet gelukt.",
      logFile,
      signal,
    },
  );
  for (const app of apps) addStaticFiles(app);
  return { fromCache: output.includes("FULL TURBO") };
}
