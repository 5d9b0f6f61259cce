import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TEST_SECRET } from "@deelwijzer/db/testing";

const CLI = fileURLToPath(new URL("../src/cli/", import.meta.url));

export interface Uitvoer {
  readonly code: number | null;
  readonly uit: string;
  readonly fout: string;
}

/** Runs a command as the owner of this database, in a process of its own. */
export function draaiCli(
  ownerUrl: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Uitvoer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(CLI, `${command}.ts`), ...args], {
      env: {
        PATH: process.env["PATH"],
        NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
        DATABASE_URL: ownerUrl,
        BETTER_AUTH_SECRET: TEST_SECRET,
        ...env,
      },
    });
    let [uit, fout] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (uit += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (fout += chunk.toString()));
    child.on("close", (code) => resolve({ code, uit, fout }));
  });
}
