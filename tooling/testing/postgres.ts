// One PostgreSQL for all database tests of a run. Tests clone their own databases in it; nothing survives the run.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newPassword, startCluster } from "../postgres/cluster.ts";
import { commandLine, isAlive, waitUntilGone } from "../scripts/processes.mjs";

const prefix = "deelwijzer-test-";

/** What a run that was killed left behind: its folder bears the number of the process that made it. */
async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split("-")[0]);
    if (isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    try {
      const pid = Number(readFileSync(path.join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);
      if (isAlive(pid) && commandLine(pid).includes(path.join(folder, "data"))) {
        process.kill(pid, "SIGQUIT");
        await waitUntilGone(pid, 5_000);
      }
    } catch {
      // No server ran in it any more.
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["TEST_DATABASE_URL"]) return undefined;
  await clearLeftovers();
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  mkdirSync(folder, { recursive: true });
  const cluster = await startCluster({
    folder,
    password: newPassword(),
    throwaway: true,
    // Data that is thrown away need not survive a power cut.
    settings: [
      "fsync=off",
      "synchronous_commit=off",
      "full_page_writes=off",
      "max_connections=200",
      "autovacuum=off",
    ],
  });
  process.env["TEST_DATABASE_URL"] = cluster.url("postgres");
  return async () => {
    await cluster.stop("now");
    rmSync(folder, { recursive: true, force: true });
  };
}
