// Runs on the machine's own Node (20 or newer) before anything is installed, so: plain JavaScript, no
// dependencies. It installs what the lockfile names and hands over to the toolchain's Node.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isAlive, processFacts } from "./processes.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const pnpm = "pnpm@12.21.0";

const stampFile = path.join(root, "node_modules", ".deelwijzer-installed");
const lockFile = path.join(root, ".deelwijzer", "installing.lock");
const minimumNode = 20;
const toolchainNode = 24;

/** What `node_modules` should have been made from: the stamp equals this when nothing needs installing. */
function wantedStamp() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"])
    hash.update(readFileSync(path.join(root, file)));
  return `${pnpm} ${process.platform}-${process.arch} ${hash.digest("hex")}`;
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

export function isInstalled() {
  return readOrEmpty(stampFile) === wantedStamp() && toolchain() !== undefined;
}

/** Two commands started at once must not install at once: the second waits for the first. */
function takeInstallLock() {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      const handle = openSync(lockFile, "wx");
      writeFileSync(handle, `${process.pid} ${processFacts(process.pid)?.started ?? ""}`);
      closeSync(handle);
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      const [pid, started] = readOrEmpty(lockFile).split(" ");
      const owner = Number(pid);
      const isOwner = isAlive(owner) && (processFacts(owner)?.started ?? "") === started;
      if (owner > 0 && !isOwner) rmSync(lockFile, { force: true });
      else Atomics.wait(sleeper, 0, 0, 200);
    }
  }
}

/**
 * Installs when `node_modules` is missing or the lockfile changed. Writes to standard error only: some
 * commands speak JSON Lines on standard output.
 * @param {{ quiet?: boolean }} [options]
 * @returns {boolean} whether anything had to be installed
 */
export function ensureInstalled({ quiet = false } = {}) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < minimumNode)
    fail(
      `Deelwijzer heeft Node ${minimumNode} of nieuwer nodig. Deze machine heeft Node ${process.versions.node}.`,
    );
  if (isInstalled()) return false;
  takeInstallLock();
  try {
    if (isInstalled()) return false;
    const result = spawnSync("npx", ["--yes", pnpm, "install", "--frozen-lockfile"], {
      cwd: root,
      env: { ...process.env, CI: "1" },
      stdio: ["ignore", quiet ? "pipe" : 2, quiet ? "pipe" : 2],
      encoding: "utf8",
    });
    if (result.error) fail(`Installeren lukt niet: npx is niet te starten (${result.error.message}).`);
    if (result.status !== 0) {
      if (quiet) process.stderr.write(`${result.stdout}${result.stderr}`);
      fail("Installeren is niet gelukt. Hierboven staat waarom. Is er verbinding met internet?");
    }
    writeFileSync(stampFile, wantedStamp());
    return true;
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** The Node that runs TypeScript as it is: the installed one, or the machine's own where that is new enough. */
function toolchain() {
  const installed = path.join(root, "node_modules", ".bin", "node");
  if (existsSync(installed)) return installed;
  return Number(process.versions.node.split(".")[0]) >= toolchainNode ? process.execPath : undefined;
}

/** The environment in which the toolchain's commands and its Node come first. */
export function toolchainEnv() {
  return {
    ...process.env,
    PATH: `${path.join(root, "node_modules", ".bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
    // A command is mostly the reading of its own source; the next one takes over what was read.
    NODE_COMPILE_CACHE: path.join(root, ".deelwijzer", "gelezen"),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Runs a TypeScript file under the toolchain's Node with the terminal of this process, and ends as it ends.
 * The channel between the two tells the child when this process is gone, even after `kill -9`.
 * @param {string} file relative to the root of the repository
 * @param {readonly string[]} args
 * @param {{ channel?: boolean }} [options]
 */
export function runUnderToolchain(file, args, { channel = false } = {}) {
  const node = toolchain();
  if (!node)
    fail(
      `Voor ${process.platform}-${process.arch} is er geen Node ${toolchainNode} bijgeleverd. Installeer zelf Node ${toolchainNode} of nieuwer.`,
    );
  const child = spawn(node, [path.join(root, file), ...args], {
    env: toolchainEnv(),
    stdio: channel ? ["inherit", "inherit", "inherit", "ipc"] : "inherit",
  });
  // Told to stop, this process passes it on and waits for the other to end in its own order.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`${node} is niet te starten: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal) process.exitCode = 128 + (signal === "SIGINT" ? 2 : signal === "SIGTERM" ? 15 : 9);
    else process.exitCode = code ?? 1;
    if (child.connected) child.disconnect();
    process.exit();
  });
  return child;
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
