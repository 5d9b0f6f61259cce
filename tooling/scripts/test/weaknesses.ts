import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pnpm, root } from "../bootstrap.mjs";
import { oneFailed, onePassed, type Outcome } from "./outcome.ts";

const PATIENCE_MS = 60_000;

interface Advisory {
  readonly module_name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Asks the registry which published weaknesses (high or critical) there are in what the product runs on, at the versions of the
 * lockfile. A registry that gives no answer refutes nothing: skipped, in so many words. One that is known and cannot matter here
 * is named, with why, under `auditConfig.ignoreGhsas` in pnpm-workspace.yaml.
 */
export async function knownWeaknesses(registry?: string): Promise<Outcome> {
  const found = advisoriesIn(await audit(registry));
  if (found === undefined) {
    console.log("not asked: the registry gives no answer about weaknesses");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  for (const { module_name, severity, title, url } of found)
    console.log(`${severity}: ${module_name}, ${title} (${url})`);
  return found.length === 0 ? onePassed : oneFailed;
}

/** Its report, also where it ends with an exit code because of what it found. */
async function audit(registry: string | undefined): Promise<string> {
  const where = registry === undefined ? [] : ["--registry", registry];
  const args = ["--yes", pnpm, "audit", "--prod", "--audit-level", "high", "--json", ...where];
  try {
    const { stdout } = await promisify(execFile)("npx", args, {
      cwd: root,
      timeout: PATIENCE_MS,
      // Once is enough: it is asked again at the next run.
      env: { ...process.env, npm_config_fetch_retries: "0" },
    });
    return stdout;
  } catch (error) {
    return String(Reflect.get(Object(error), "stdout") ?? "");
  }
}

function advisoriesIn(report: string): Advisory[] | undefined {
  try {
    const { advisories } = JSON.parse(report) as { advisories?: Record<string, Advisory> };
    return advisories === undefined ? undefined : Object.values(advisories);
  } catch {
    return undefined;
  }
}
