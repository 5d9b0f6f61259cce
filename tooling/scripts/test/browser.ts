import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import path from "node:path";
import { root } from "../bootstrap.mjs";

/** `executable` is undefined where Playwright's own browser is there: it finds that one itself. */
export type Browser = { executable: string | undefined; description: string } | { missing: string };

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
];

function playwrightsOwn(): string | undefined {
  const fromE2e = createRequire(path.join(root, "apps", "e2e", "package.json"));
  const playwright = fromE2e("@playwright/test") as {
    chromium: { executablePath: () => string };
  };
  const executable = playwright.chromium.executablePath();
  return existsSync(executable) ? executable : undefined;
}

function systemBrowser(): string | undefined {
  return systemBrowsers.find((file) => existsSync(file));
}

function installWithApt(): boolean {
  const apt = (args: string[]): boolean =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      timeout: 300_000,
    }).status === 0;
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  return apt(install) || (apt(["update"]) && apt(install));
}

function downloadPlaywrights(): boolean {
  const command = path.join(root, "apps", "e2e", "node_modules", ".bin", "playwright");
  return (
    spawnSync(command, ["install", "chromium"], { stdio: ["ignore", 2, 2], timeout: 180_000 }).status === 0
  );
}

/** The browser for the end-to-end tests; installs Debian's where nothing is there and this account may. */
export function findBrowser(): Browser {
  const given = process.env["CHROMIUM_PATH"];
  if (given)
    return existsSync(given)
      ? { executable: given, description: given }
      : { missing: `CHROMIUM_PATH names no file: ${given}` };
  if (playwrightsOwn()) return { executable: undefined, description: "Playwright's own Chromium" };
  const present = systemBrowser();
  if (present) return { executable: present, description: present };

  process.stderr.write("No browser found; installing one.\n");
  if (userInfo().uid === 0 && existsSync("/usr/bin/apt-get")) installWithApt();
  const installed = systemBrowser();
  if (installed) return { executable: installed, description: installed };
  if (downloadPlaywrights() && playwrightsOwn())
    return { executable: undefined, description: "Playwright's own Chromium" };
  return {
    missing:
      "There is no browser for the end-to-end tests. Install Chromium (Debian: apt-get install chromium), or name one with CHROMIUM_PATH.",
  };
}
