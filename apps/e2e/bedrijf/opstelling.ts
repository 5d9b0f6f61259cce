import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import { isAlive, waitUntilGone } from "../../../tooling/scripts/processes.mjs";
import type { App } from "../../../tooling/scripts/start/build.ts";
import { newPassword, startCluster, type Cluster } from "../../../tooling/postgres/cluster.ts";
import { freePort } from "../stack/free-port.ts";
import { zetKlaar, type Bediend, type Klaargezet } from "../stack/installation.ts";

/** An installation with a PostgreSQL of its own, of which every part can be killed and started again in its place. */
export interface Opstelling {
  readonly klaargezet: Klaargezet;
  readonly map: string;
  /** The administrator's address of a database of the cluster. */
  readonly url: (database: string) => string;
  readonly dood: (wat: Wat) => Promise<void>;
  readonly postgresPid: () => number;
  /** PostgreSQL again where it was. */
  readonly herstartPostgres: () => Promise<void>;
  /** Another server in the place of one that was killed. */
  readonly vervang: (server: Bediend) => Promise<Bediend>;
  readonly stop: () => Promise<void>;
}

export type Wat = "postgres" | Bediend;

export interface OpstellingOpties {
  /** Where PostgreSQL keeps its data; absent: beside the logs. */
  readonly clusterMap?: string;
  /** More settings of PostgreSQL, as `name=value`. */
  readonly settings?: readonly string[];
}

/** Waits for the disk, as in production: what was promised before a kill must be there after it. */
export async function stelOp(
  naam: string,
  { clusterMap, settings = [] }: OpstellingOpties = {},
): Promise<Opstelling> {
  const boven = path.join(root, ".deelwijzer", "testrapporten", "bedrijf");
  mkdirSync(boven, { recursive: true });
  const map = mkdtempSync(path.join(boven, `${naam}-`));
  const password = newPassword();
  const port = await freePort();
  const start = (): Promise<Cluster> =>
    startCluster({
      folder: clusterMap ?? map,
      password,
      port,
      settings: ["max_connections=150", ...settings],
    });
  let cluster = await start();
  const klaargezet = await zetKlaar({
    naam,
    klok: "vandaag",
    clusterUrl: cluster.url("postgres"),
    logFolder: map,
  });
  const servers = new Set<Bediend>();
  const serveer: Klaargezet["serveer"] = async (app: App, op) => {
    const server = await klaargezet.serveer(app, op);
    servers.add(server);
    return server;
  };
  let keer = 0;
  return {
    klaargezet: { ...klaargezet, serveer },
    map,
    url: (database) => cluster.url(database),
    postgresPid: () => cluster.pid,
    dood: async (wat) => {
      const { pid } = wat === "postgres" ? cluster : wat;
      if (isAlive(pid)) process.kill(pid, "SIGKILL");
      await waitUntilGone(pid, 5_000);
    },
    herstartPostgres: async () => {
      cluster = await start();
    },
    vervang: async (server) => {
      keer += 1;
      servers.delete(server);
      const logFile = server.logFile.replace(/(\.\d+)?$/, `.${keer}`);
      return serveer(server.app, { poort: server.poort, logFile });
    },
    stop: async () => {
      await Promise.all([...servers].map((server) => server.stop()));
      await cluster.stop("now");
      rmSync(path.join(map, "data"), { recursive: true, force: true });
    },
  };
}
