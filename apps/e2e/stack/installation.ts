import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { standaloneFolder, type App } from "../../../tooling/scripts/start/build.ts";
import { prepareDatabase } from "../../../tooling/scripts/start/prepare.ts";
import { runCommand } from "../../../tooling/scripts/start/command.ts";
import { serveApp, type Server } from "../../../tooling/scripts/start/serve.ts";
import type { Settings } from "../../../tooling/scripts/start/settings.ts";
import { freePort } from "./free-port.ts";

/**
 * The clock of an installation: the day of the sources, or the real one. In "publicatie" the clock is real as well;
 * there journeys publish tables and record what a gemeente asks, which the others must not notice. "uitgave" ran with
 * an earlier release, and was started again with this one. "tweede-stap" is that of today by another door: servers
 * that ask for the second step, as outside a demo.
 */
export type Klok = "2019" | "vandaag" | "publicatie" | "uitgave" | "tweede-stap";

const KLOKKEN: Record<Klok, Record<string, string>> = {
  "2019": { DEELWIJZER_PROEF: "1", DEELWIJZER_KLOK: "2019-08-11T10:00:00+02:00" },
  vandaag: {},
  publicatie: {},
  uitgave: {},
  "tweede-stap": {},
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
  /** The same installation by its server that asks for the second step; null: there is none. */
  readonly tweedeStap: Installatie | null;
  readonly stop: () => Promise<void>;
}

export interface InstallatieOpties {
  readonly naam: string;
  readonly klok: Klok;
  readonly apps: readonly App[];
  /** One more server of beheer, which asks for the second step. */
  readonly tweedeStap?: boolean;
  /** The owner's address of the cluster; the installation gets a database of its own in it. */
  readonly clusterUrl: string;
  readonly logFolder: string;
  /** The last tabelversie of the release it ran with before this one; absent: it is new. */
  readonly eerderTot?: number;
}

/** An installation of which the database is ready and no server runs yet. */
export interface Klaargezet {
  /** As the owner. */
  readonly databaseUrl: string;
  /** How the apps connect: to their own tables, and for signing in. */
  readonly verbindingen: readonly string[];
  /** What the commands of the owner need, such as `logboek`. */
  readonly eigenaar: Readonly<Record<string, string>>;
  /** One more server of an app, on a port that nobody has or on this one. */
  readonly serveer: (app: App, op?: ServeerOpties) => Promise<Bediend>;
}

export interface ServeerOpties {
  readonly poort?: number;
  readonly logFile?: string;
  /** The address under which people know it, where that is not its own. */
  readonly appUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another way to the same database: through a pooler. */
  readonly via?: (databaseUrl: string) => string;
}

export interface Bediend extends Server {
  readonly poort: number;
  readonly adres: string;
  readonly logFile: string;
}

/** The database of an installation with the demo gemeente, and the means to start servers on it. */
export async function zetKlaar(opties: Omit<InstallatieOpties, "apps">): Promise<Klaargezet> {
  const { naam, klok, clusterUrl } = opties;
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
  const eigenaar = { ...gedeeld, DATABASE_URL: databaseUrl };
  if (opties.eerderTot !== undefined) await runEarlier(settings, opties.eerderTot, eigenaar, signal);
  const { appUrl, authUrl, takenUrl } = await prepareDatabase(settings, eigenaar, signal);
  const serveer: Klaargezet["serveer"] = async (app, op = {}) => {
    const poort = op.poort ?? (await freePort());
    const adres = `http://${HOST}:${poort}`;
    const logFile = op.logFile ?? path.join(logFolder, `${app}-${poort}.log`);
    const via = op.via ?? ((url) => url);
    const env = {
      ...gedeeld,
      DATABASE_URL: via(appUrl),
      AUTH_DATABASE_URL: via(authUrl),
      TAKEN_DATABASE_URL: takenUrl,
      APP_URL: op.appUrl ?? adres,
      ...op.env,
    };
    const server = await serveApp(app, {
      folder: standaloneFolder(app),
      host: HOST,
      port: poort,
      logFile,
      signal,
      env,
    });
    return { ...server, poort, adres, logFile };
  };
  return { databaseUrl, verbindingen: [appUrl, authUrl], eigenaar, serveer };
}

/** A whole installation with the demo gemeente, as `npm start` makes it, on free ports. */
export async function startInstallatie(opties: InstallatieOpties): Promise<Gestart> {
  const { databaseUrl, serveer } = await zetKlaar(opties);
  const servers = await Promise.all(opties.apps.map((app) => serveer(app)));
  const strenge =
    opties.tweedeStap === true
      ? await Promise.all(opties.apps.map((app) => serveer(app, { env: { DEELWIJZER_TWEEDE_FACTOR: "1" } })))
      : [];
  const zoals = (bediend: readonly Bediend[]): Installatie => ({
    databaseUrl,
    adressen: Object.fromEntries(bediend.map(({ app, adres }) => [app, adres])),
    logboeken: Object.fromEntries(bediend.map(({ app, logFile }) => [app, logFile])),
  });
  return {
    installatie: zoals(servers),
    tweedeStap: strenge.length === 0 ? null : zoals(strenge),
    stop: async () => {
      await Promise.all([...servers, ...strenge].map((server) => server.stop()));
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
