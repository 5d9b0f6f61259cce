import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "../../apps/e2e/stack/free-port.ts";
import { root } from "../scripts/bootstrap.mjs";

const FILES = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} };`,
  "app/layout.js": `import { createElement } from "react";
export const dynamic = "force-dynamic";
export default ({ children }) => createElement("html", { lang: "nl" }, createElement("body", null, children));`,
  "app/leeg/route.js": `export const POST = () => new Response("");`,
  "app/page.js": `import { createElement } from "react";
export default () => createElement("h1", null, "Leeg");`,
};

export interface EmptyApp {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * A page with one heading, built and served by the Next of the caseworker's app in production, without the shell of any
 * app: what is measured above it is all ours, the shell included.
 */
export async function startEmptyApp(): Promise<EmptyApp> {
  // Inside the repository, as its packages are found from there; in a folder that git leaves alone.
  const folder = mkdtempSync(path.join(root, ".deelwijzer", "bench-leeg-"));
  const packages = path.join(root, "apps", "caseworker", "node_modules");
  const next = (...args: string[]) =>
    spawn(process.execPath, [path.join(packages, "next", "dist", "bin", "next"), ...args], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
  try {
    mkdirSync(path.join(folder, "app", "leeg"), { recursive: true });
    for (const [file, text] of Object.entries(FILES)) writeFileSync(path.join(folder, file), text);
    symlinkSync(packages, path.join(folder, "node_modules"));
    const [code] = (await once(next("build"), "exit")) as [number | null];
    if (code !== 0) throw new Error("The empty page could not be built.");
    const port = await freePort();
    const server = next("start", "--hostname", "127.0.0.1", "--port", String(port));
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    return {
      address,
      stop: async () => {
        const ended = once(server, "exit");
        server.kill("SIGTERM");
        await ended;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function answers(address: string): Promise<void> {
  for (let times = 0; times < 300; times += 1) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((ready) => setTimeout(ready, 100));
  }
  throw new Error("The empty page is not served.");
}
