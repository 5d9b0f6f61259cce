import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pnpm, root } from "../bootstrap.mjs";
import { findBrowser } from "./browser.ts";
import { oneFailed, onePassed, playwrightOutcome, vitestOutcome, type Outcome } from "./outcome.ts";
import { runTool } from "./run-tool.ts";
import { knownWeaknesses } from "./weaknesses.ts";

export type Check = {
  title: string;
  run: () => Promise<Outcome>;
  /** Takes longer than a working day has patience for. */
  onlyAtNight?: true;
};

const reports = path.join(root, ".deelwijzer", "testrapporten");

/** A tool that is content or not: one check. */
function tool(title: string, command: string, ...args: string[]): Check {
  return {
    title,
    run: async () => ((await runTool(command, args)) === 0 ? onePassed : oneFailed),
  };
}

const turbo = (...args: string[]): [string, ...string[]] => [
  "npx",
  "--yes",
  pnpm,
  "exec",
  "turbo",
  "run",
  ...args,
  "--continue",
  "--output-logs=errors-only",
];

function newReport(name: string): { file: string; read: () => unknown } {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return {
    file,
    read: () => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as unknown) : undefined),
  };
}

async function unitAndDatabase(): Promise<Outcome> {
  const report = newReport("vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report.file}`];
  const exitCode = await runTool("vitest", args);
  return vitestOutcome(report.read(), exitCode);
}

/** On the production builds, with a PostgreSQL of their own: killed, doubled, and asked what nobody should ask. */
async function inOperation(): Promise<Outcome> {
  const report = newReport("vitest-bedrijf.json");
  const config = path.join("apps", "e2e", "bedrijf", "vitest.config.ts");
  const args = ["run", "--config", config, "--reporter=default", "--reporter=json"];
  const exitCode = await runTool("vitest", [...args, `--outputFile.json=${report.file}`]);
  return vitestOutcome(report.read(), exitCode);
}

async function endToEnd(): Promise<Outcome> {
  const browser = findBrowser();
  if ("missing" in browser) {
    console.log(browser.missing);
    return oneFailed;
  }
  console.log(`browser: ${browser.description}`);
  const report = newReport("playwright.json");
  const folder = path.join(root, "apps", "e2e");
  const exitCode = await runTool(
    path.join(folder, "node_modules", ".bin", "playwright"),
    ["test", "--reporter=list,json"],
    {
      cwd: folder,
      env: {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report.file,
        ...(browser.executable ? { CHROMIUM_PATH: browser.executable } : {}),
      },
    },
  );
  return playwrightOutcome(report.read(), exitCode);
}

export const checks: readonly Check[] = [
  tool("format", "oxfmt", "--check"),
  // Types first: they generate the route types of Next, without which the type-aware linter sees only errors.
  tool("types", ...turbo("typecheck")),
  tool("lint", "oxlint"),
  tool("boundaries", "depcruise", "packages", "apps", "tooling", "--config", ".dependency-cruiser.mjs"),
  tool("layout", "node", "tooling/boundaries/check-layout.ts"),
  tool("hygiene", "node", "tooling/scripts/hygiene.ts"),
  tool("unused code", "knip", "--no-progress", "--no-config-hints"),
  tool("containers", "dclint", "--quiet", "tooling/operations/compose.yaml"),
  tool("materials", "node", "tooling/scripts/bill-of-materials.ts"),
  { title: "weaknesses", run: () => knownWeaknesses() },
  { title: "unit and database", run: unitAndDatabase },
  tool("build", "node", "tooling/scripts/build.ts"),
  { title: "end to end", run: endToEnd },
  { title: "in operation", run: inOperation },
  { ...tool("mutations", "node", "tooling/mutation/mutate.ts"), onlyAtNight: true },
];
