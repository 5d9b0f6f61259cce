import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import postgres from "postgres";
import { commandLine, isAlive, pause, waitUntilGone } from "../scripts/processes.mjs";
import { dataHome, findBinaries, type Binaries } from "./binaries.ts";

export type ClusterOptions = {
  /** The folder of this cluster; data and log live in it. */
  folder: string;
  password: string;
  /** Extra settings, as `name=value`. */
  settings?: readonly string[];
  /** Where it listens; absent: where nobody does. */
  port?: number;
  /** Initialise without waiting for the disk: only for data that may be lost. */
  throwaway?: boolean;
};

export type Cluster = {
  pid: number;
  port: number;
  /** Whether a server that outlived an earlier start was taken over. */
  adopted: boolean;
  /** The administrator's address of a database in this cluster. */
  url: (database: string) => string;
  /** Resolves when the server is gone. `now` gives up what is under way. */
  stop: (how?: "orderly" | "now") => Promise<void>;
};

const superuser = "postgres";
const host = "127.0.0.1";

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function initialise(data: string, options: ClusterOptions, binaries: Binaries): void {
  const { uid, gid } = binaries.runAs;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}.wachtwoord`;
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined)
    for (const file of [data, passwordFile]) chownSync(file, uid, gid);
  try {
    const flags = [
      `--pgdata=${data}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      // The same order of text on every machine; Dutch order is asked for by name where it matters.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(options.throwaway ? ["--no-sync"] : []),
    ];
    const result = spawnSync(binaries.initdb, flags, {
      ...binaries.runAs,
      cwd: "/",
      encoding: "utf8",
      env: { LC_ALL: "C" },
    });
    if (result.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw new Error(`PostgreSQL kan zijn map niet maken: ${result.stderr || result.error?.message}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A server that an earlier, killed start left behind: still running, or only its note of having run. */
function leftover(data: string): { pid: number; port: number } | undefined {
  const note = path.join(data, "postmaster.pid");
  if (!existsSync(note)) return undefined;
  const lines = readFileSync(note, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const isOurs = isAlive(pid) && commandLine(pid).includes(data);
  if (isOurs) return { pid, port };
  // The number may belong to another program by now, which would make PostgreSQL refuse to start.
  rmSync(note, { force: true });
  return undefined;
}

async function waitUntilReady(url: string, pid: number): Promise<boolean> {
  const end = Date.now() + 60_000;
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return true;
    } catch (error) {
      if (!isAlive(pid) || Date.now() > end) return false;
      const code = (error as { code?: string }).code;
      if (code === "28P01")
        throw new Error(
          "Het wachtwoord van de ingebouwde PostgreSQL klopt niet met .deelwijzer/geheimen.json.",
          { cause: error },
        );
      await pause(50);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

function launch(
  data: string,
  port: number,
  logFile: string,
  options: ClusterOptions,
  binaries: Binaries,
): number {
  const settings = [
    `port=${port}`,
    `listen_addresses=${host}`,
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(options.settings ?? []),
  ];
  const log = openSync(logFile, "a");
  try {
    const child = spawn(binaries.postgres, ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
      ...binaries.runAs,
      cwd: "/",
      env: { LC_ALL: "C" },
      // Its own process group: Ctrl-C must reach the apps first, and PostgreSQL only when they are done.
      detached: true,
      stdio: ["ignore", log, log],
    });
    child.on("error", () => undefined);
    child.unref();
    if (child.pid === undefined) throw new Error("De ingebouwde PostgreSQL is niet te starten.");
    return child.pid;
  } finally {
    closeSync(log);
  }
}

async function stopServer(pid: number, how: "orderly" | "now"): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, how === "now" ? "SIGQUIT" : "SIGINT");
  if (await waitUntilGone(pid, 15_000)) return;
  process.kill(pid, "SIGQUIT");
  await waitUntilGone(pid, 5_000);
}

const address = (password: string, port: number, database: string): string =>
  `postgres://${superuser}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

type Running = { pid: number; port: number; adopted: boolean };

/** Undefined where the server does not come to answer; then nothing of it is left running. */
async function bringUp(
  data: string,
  logFile: string,
  options: ClusterOptions,
  binaries: Binaries,
): Promise<Running | undefined> {
  const running = leftover(data);
  const port = running?.port ?? options.port ?? (await freePort());
  const pid = running?.pid ?? launch(data, port, logFile, options, binaries);
  try {
    if (await waitUntilReady(address(options.password, port, "postgres"), pid)) {
      return { pid, port, adopted: running !== undefined };
    }
  } catch (error) {
    if (!running) await stopServer(pid, "now");
    throw error;
  }
  await stopServer(pid, "now");
  return undefined;
}

/** Starts the cluster in a folder, making it first where it is not there, or takes over the one still running. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const binaries = findBinaries();
  const data = path.join(dataHome(options.folder, binaries.runAs), "data");
  const logFile = path.join(options.folder, "postgres.log");
  if (!existsSync(path.join(data, "PG_VERSION"))) initialise(data, options, binaries);

  let running = await bringUp(data, logFile, options, binaries);
  if (!running) {
    // The helpers of a server that was killed can hold its memory for a moment longer: once more.
    await pause(1_000);
    running = await bringUp(data, logFile, options, binaries);
  }
  if (!running) {
    const log = readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-8).join("\n");
    throw new Error(`De ingebouwde PostgreSQL komt niet op gang.\n${log}`);
  }
  const { pid, port } = running;
  return {
    ...running,
    url: (database) => address(options.password, port, database),
    stop: async (how = "orderly") => stopServer(pid, how),
  };
}

export async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  const sql = postgres(cluster.url("postgres"), { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

export const newPassword = (): string => randomBytes(18).toString("base64url");
