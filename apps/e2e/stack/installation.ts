import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { standaloneFolder, type App } from "../../../tooling/scripts/start/build.ts";
import { prepareDatabase } from "../../../tooling/scripts/start/prepare.ts";
import { runCommand } from "../../../tooling/scripts/start/command.ts";
import { serveApp } from "../../../tooling/scripts/start/serve.ts";
import type { Settings } from "../../../tooling/scripts/start/settings.ts";
import { freePort } from "./free-port.ts";

/**
 * The clock of an installation: the day of the sources, or the real one. In "publicatie" the clock is real as well;
 * there journeys publish tables and record what a gemeente asks, which the others must not notice. "uitgave" ran with
 * an earlier release, and was started again with this one.
 */
export type Klok = "2019" | "vandaag" | "publicatie" | "uitgave";

const KLOKKEN: Record<Klok, Record<string, string>> = {
  "2019": { DEELWIJZER_PROEF: "1", DEELWIJZER_KLOK: "2019-08-11T10:00:00+02:00" },
  vandaag: {},
  publicatie: {},
  uitgave: {},
};
const HOST = "127.0.0.1";

/** What journeys need to know of a running installation; plain data, so that it fits an environment variable. */
export interface Installatie {
  /** As the owner, to look behind the screens: what was stored, and how often. */
  readonly databaseUrl: string;
  readonly adressen: Partial<Record<App, string>>;
  /** Where each server writes its log. */
  readonly logboeken: Partial<Record<App, string>>;
}

export interface Gestart {
  readonly installatie: Installatie;
  readonly stop: () => Promise<void>;
}

export interface InstallatieOpties {
  readonly naam: string;
  readonly klok: Klok;
  readonly apps: readonly App[];
  /** The owner's address of the cluster; the installation gets a database of its own in it. */
  readonly clusterUrl: string;
  readonly logFolder: string;
  /** The last tabelversie of the release it ran with before this one; absent: it is new. */
  readonly eerderTot?: number;
}

/** A whole installation with the demo gemeente, as `npm start` makes it, on free ports. */
export async function startInstallatie(opties: InstallatieOpties): Promise<Gestart> {
  const { naam, klok, apps, clusterUrl } = opties;
  const logFolder = path.join(opties.logFolder, naam);
  mkdirSync(logFolder, { recursive: true });
  const databaseUrl = await createDatabase(clusterUrl, `e2e_${naam}`);
  const { signal } = new AbortController();
  const gedeeld = {
    ...KLOKKEN[klok],
    DEELWIJZER_DEMO: "1",
    // Roles belong to the cluster and their passwords follow from this secret, so installations share it.
    BETTER_AUTH_SECRET: sharedSecret(),
    DEELWIJZER_HOOFDSLEUTEL: randomBytes(32).toString("base64"),
  };
  const settings: Settings = {
    stateFolder: logFolder,
    logFolder,
    databaseUrl,
    demo: true,
    host: HOST,
    ports: { caseworker: await freePort(), admin: await freePort() },
  };
  const voorEigenaar = { ...gedeeld, DATABASE_URL: databaseUrl };
  if (opties.eerderTot !== undefined) await runEarlier(settings, opties.eerderTot, voorEigenaar, signal);
  const { appUrl, authUrl } = await prepareDatabase(settings, voorEigenaar, signal);
  const servers = await Promise.all(
    apps.map((app) =>
      serveApp(app, {
        folder: standaloneFolder(app),
        host: HOST,
        port: settings.ports[app],
        logFile: path.join(logFolder, `${app}.log`),
        signal,
        env: {
          ...gedeeld,
          DATABASE_URL: appUrl,
          AUTH_DATABASE_URL: authUrl,
          APP_URL: `http://${HOST}:${settings.ports[app]}`,
        },
      }),
    ),
  );
  const per = (waarde: (app: App) => string) => Object.fromEntries(apps.map((app) => [app, waarde(app)]));
  return {
    installatie: {
      databaseUrl,
      adressen: per((app) => `http://${HOST}:${settings.ports[app]}`),
      logboeken: per((app) => path.join(logFolder, `${app}.log`)),
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** The life before this release: its tables, and the gemeente that keeps them. */
async function runEarlier(
  settings: Settings,
  tot: number,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  await runCommand(process.execPath, ["packages/server/testing/eerdere-uitgave.ts", String(tot)], {
    failure: "The database of the earlier release was not made.",
    logFile: path.join(settings.logFolder, "eerdere-uitgave.log"),
    signal,
    env,
  });
}

let secret: string | undefined;

function sharedSecret(): string {
  secret ??= randomBytes(32).toString("base64");
  return secret;
}

async function createDatabase(clusterUrl: string, name: string): Promise<string> {
  const sql = postgres(clusterUrl, { max: 1 });
  try {
    await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
