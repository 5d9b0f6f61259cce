import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import postgres from "postgres";
import { freePort } from "../stack/free-port.ts";

export interface Pooler {
  /** The same database through the pooler. */
  readonly via: (databaseUrl: string) => string;
  readonly stop: () => Promise<void>;
}

/** Fewer than who asks at once: a connection goes to another client after each transaction. */
const VERBINDINGEN = 3;

/**
 * PgBouncer in transaction mode in front of these addresses. Before version 1.21 it knows no prepared statements, so the
 * addresses ask for none.
 */
export async function startPooler(adressen: readonly string[]): Promise<Pooler> {
  const [eerste] = adressen.map((adres) => new URL(adres));
  if (eerste === undefined) throw new Error("There is nothing to stand in front of.");
  const poort = await freePort();
  const map = mkdtempSync(path.join(tmpdir(), "deelwijzer-pooler-"));
  chmodSync(map, 0o755);
  const lijst = path.join(map, "gebruikers.txt");
  const regels = adressen.map((adres) => {
    const { username, password } = new URL(adres);
    return `"${username}" "${decodeURIComponent(password)}"\n`;
  });
  writeFileSync(lijst, [...new Set(regels)].join(""));
  const instellingen = path.join(map, "pgbouncer.ini");
  writeFileSync(
    instellingen,
    `[databases]
* = host=${eerste.hostname} port=${eerste.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${poort}
unix_socket_dir =
auth_type = trust
auth_file = ${lijst}
pool_mode = transaction
default_pool_size = ${VERBINDINGEN}
ignore_startup_parameters = statement_timeout, idle_in_transaction_session_timeout
`,
  );
  // It does not run as root.
  const als = userInfo().uid === 0 ? ["-u", "nobody"] : [];
  const proces = spawn("pgbouncer", ["-q", ...als, instellingen], { stdio: "ignore" });
  const via = (databaseUrl: string) => {
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${poort}`;
    url.searchParams.set("prepare", "false");
    return url.toString();
  };
  const stop = async () => {
    const weg = new Promise((klaar) => proces.once("exit", klaar));
    if (proces.exitCode === null && proces.kill("SIGTERM")) await weg;
    rmSync(map, { recursive: true, force: true });
  };
  for (const einde = Date.now() + 10_000; ;) {
    const sql = postgres(via(adressen[0] ?? ""), { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return { via, stop };
    } catch (error) {
      if (Date.now() > einde) {
        await stop();
        throw error;
      }
      await wacht(100);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}
