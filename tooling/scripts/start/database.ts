import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { ensureDatabase, startCluster } from "../../postgres/cluster.ts";
import type { Settings } from "./settings.ts";
import type { Secrets } from "./secrets.ts";
import { StartFailure } from "./start-failure.ts";

export type Database = {
  /** The owner's address: may create roles and tables. The apps never get it. */
  adminUrl: string;
  description: string;
  stop: () => Promise<void>;
  /** Stops it only where it was not running already. */
  release: () => Promise<void>;
};

const nothing = async (): Promise<void> => undefined;
const databaseName = "deelwijzer";
const oldestSupported = 16;
const embeddedMajor = "18";

/** The address without its password, for on the screen. */
function shown(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new StartFailure(
      "DATABASE_URL is geen adres. Het hoort te lijken op: postgres://gebruiker:wachtwoord@machine:5432/deelwijzer",
    );
  }
}

async function openExternal(url: string): Promise<Database> {
  const where = shown(url);
  const sql = postgres(url, { max: 1, connect_timeout: 10 });
  try {
    const [row] = await sql<
      { major: number }[]
    >`select current_setting('server_version_num')::int / 10000 as major`;
    const major = row?.major ?? 0;
    if (major < oldestSupported) {
      throw new StartFailure(
        `PostgreSQL ${major} op ${where} is te oud. Nodig is ${oldestSupported} of nieuwer.`,
      );
    }
    return { adminUrl: url, description: `PostgreSQL ${major} op ${where}`, stop: nothing, release: nothing };
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(
      `De database op ${where} is niet te bereiken: ${error instanceof Error ? error.message : "onbekende fout"}`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function refuseOtherMajor(folder: string): void {
  let major: string;
  try {
    major = readFileSync(path.join(folder, "data", "PG_VERSION"), "utf8").trim();
  } catch {
    return;
  }
  if (major !== embeddedMajor) {
    throw new StartFailure(
      `De demo-gegevens zijn gemaakt met PostgreSQL ${major}; nu is het ${embeddedMajor}. Verwijder de map .deelwijzer om met een lege demo te beginnen.`,
    );
  }
}

export async function openDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  if (settings.databaseUrl !== undefined) return openExternal(settings.databaseUrl);
  const folder = path.join(settings.stateFolder, "postgres");
  mkdirSync(folder, { recursive: true });
  refuseOtherMajor(folder);
  const cluster = await startCluster({ folder, password: secrets.postgresWachtwoord });
  try {
    await ensureDatabase(cluster, databaseName);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    adminUrl: cluster.url(databaseName),
    description: `ingebouwde PostgreSQL ${embeddedMajor}${cluster.adopted ? ", draaide nog" : ""}`,
    stop: () => cluster.stop(),
    release: cluster.adopted ? nothing : () => cluster.stop(),
  };
}
