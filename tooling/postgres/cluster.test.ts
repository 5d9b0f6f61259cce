import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAlive, waitUntilGone } from "../scripts/processes.mjs";
import { ensureDatabase, newPassword, startCluster, type Cluster, type ClusterOptions } from "./cluster.ts";

let options: ClusterOptions;
let last: Cluster | undefined;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-cluster-"));
  options = { folder, password: newPassword(), throwaway: true };
});
afterEach(async () => {
  await last?.stop("now");
  rmSync(options.folder, { recursive: true, force: true });
});

async function start(): Promise<Cluster> {
  last = await startCluster(options);
  return last;
}

async function ask(cluster: Cluster, question: string): Promise<unknown> {
  const sql = postgres(cluster.url("deelwijzer"), { max: 1, onnotice: () => undefined });
  try {
    return Array.from(await sql.unsafe(question));
  } finally {
    await sql.end();
  }
}

test("what was written is there after an orderly stop", async () => {
  const first = await start();
  await ensureDatabase(first, "deelwijzer");
  await ask(first, "create table proef as select 1 as een");
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);

  const second = await start();
  expect(await ask(second, "select een from proef")).toEqual([{ een: 1 }]);
});

test("a server that outlived its starter is taken over", async () => {
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ pid: first.pid, port: first.port, adopted: true });
  await second.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test("a server that was killed is started again with what it had", async () => {
  const first = await start();
  await ensureDatabase(first, "deelwijzer");
  await ask(first, "create table proef as select 1 as een");
  process.kill(first.pid, "SIGKILL");
  await waitUntilGone(first.pid, 5_000);

  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await ask(second, "select een from proef")).toEqual([{ een: 1 }]);
});

test("the number of a stopped server that another program has now does not stand in the way", async () => {
  const first = await start();
  await first.stop();
  writeFileSync(path.join(options.folder, "data", "postmaster.pid"), `${process.pid}\n/elsewhere\n0\n5432\n`);

  const second = await start();
  expect(second.adopted).toBe(false);
});

test("another password than the cluster was made with is said, and leaves nothing running", async () => {
  const first = await start();
  await first.stop();
  await expect(startCluster({ ...options, password: newPassword() })).rejects.toThrow("wachtwoord");
  expect(existsSync(path.join(options.folder, "data", "postmaster.pid"))).toBe(false);
});
