import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { isAlive, pause, waitUntilGone } from "../processes.mjs";
import type { App } from "./build.ts";
import { StartFailure } from "./start-failure.ts";

export type Server = {
  app: App;
  pid: number;
  /** Resolves when the server ends by itself. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

export type ServeOptions = {
  /** Where the production build of the app has its server.js. */
  folder: string;
  host: string;
  port: number;
  env: Record<string, string>;
  logFile: string;
  signal: AbortSignal;
};

const patience = 60_000;

/** Longer than a proxy keeps an idle connection (a minute): who closes last never closes on a request under way. */
const keepAlive = 65_000;

async function waitUntilServing(app: App, pid: number, options: ServeOptions): Promise<void> {
  const host = options.host === "0.0.0.0" || options.host === "::" ? "127.0.0.1" : options.host;
  const end = Date.now() + patience;
  const explain = (what: string): StartFailure => {
    const tail = readFileSync(options.logFile, "utf8").trimEnd().split("\n").slice(-15).join("\n");
    return new StartFailure(`De app ${app} ${what}. Alles staat in ${options.logFile}.\n\n${tail}`);
  };
  for (;;) {
    options.signal.throwIfAborted();
    if (!isAlive(pid)) throw explain("stopte meteen weer");
    try {
      const response = await fetch(`http://${host}:${options.port}/`, { redirect: "manual" });
      await response.body?.cancel();
      // Somebody else may answer at this address, while this one could not have it.
      if (!isAlive(pid)) throw explain("stopte meteen weer");
      if (response.status < 500) return;
      throw explain(`geeft fout ${response.status} op de eerste pagina`);
    } catch (error) {
      if (error instanceof StartFailure) throw error;
      if (Date.now() > end) throw explain("komt niet op gang");
      await pause(50);
    }
  }
}

/** Starts the production build of an app and waits until it answers. */
export async function serveApp(app: App, options: ServeOptions): Promise<Server> {
  const log = openSync(options.logFile, "w");
  const guard = path.join(root, "tooling", "scripts", "start", "end-with-parent.mjs");
  const child = spawn(process.execPath, ["--import", guard, path.join(options.folder, "server.js")], {
    cwd: options.folder,
    env: {
      ...process.env,
      ...options.env,
      NODE_ENV: "production",
      PORT: String(options.port),
      HOSTNAME: options.host,
      KEEP_ALIVE_TIMEOUT: String(keepAlive),
    },
    stdio: ["ignore", log, log, "ipc"],
    // Its own process group: Ctrl-C reaches it through us, so that everything stops in order.
    detached: true,
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new StartFailure(`De app ${app} is niet te starten.`);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const stop = async (): Promise<void> => {
    if (!isAlive(pid)) return;
    child.kill("SIGTERM");
    if (await waitUntilGone(pid, 3_000)) return;
    child.kill("SIGKILL");
    await ended;
  };
  try {
    await waitUntilServing(app, pid, options);
  } catch (error) {
    await stop();
    throw error;
  }
  return { app, pid, ended, stop };
}
