// The second half of npm start, under the toolchain's Node: build, database, tables, two servers.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildApps, standaloneFolder, type App } from "./build.ts";
import { openDatabase } from "./database.ts";
import { forgetStart, noteStart } from "./earlier-start.mjs";
import { fillDemo } from "./fill-demo.ts";
import { prepareDatabase } from "./prepare.ts";
import { step, welcome } from "./report.ts";
import { obtainSecrets } from "./secrets.ts";
import { serveApp } from "./serve.ts";
import { readSettings, type Settings } from "./settings.ts";
import { StartFailure } from "./start-failure.ts";

const apps: readonly App[] = ["caseworker", "admin"];
const stopping = new AbortController();
const cleanups: (() => Promise<void>)[] = [];

function onStopRequest(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // The process that started this one is gone: nobody is left to stop us.
  process.on("disconnect", stop);
}

async function start(settings: Settings): Promise<never> {
  const begin = performance.now();
  const { signal } = stopping;
  const secrets = obtainSecrets(settings, process.env);
  const log = (name: string): string => {
    const file = path.join(settings.logFolder, `${name}.log`);
    writeFileSync(file, "");
    return file;
  };
  await step(
    "Bouwen",
    () => buildApps(apps, log("bouwen"), signal),
    ({ fromCache }) => (fromCache ? "niets veranderd" : ""),
  );
  const database = await step(
    "Database starten",
    () => openDatabase(settings, secrets),
    ({ description }) => description,
  );
  cleanups.push(database.stop);
  signal.throwIfAborted();

  const shared = {
    DEELWIJZER_DEMO: settings.demo ? "1" : "0",
    BETTER_AUTH_SECRET: secrets.betterAuthSecret,
    DEELWIJZER_HOOFDSLEUTEL: secrets.hoofdsleutel,
  };
  log("voorbereiden");
  const prepared = await step(
    settings.demo ? "Tabellen en demo-gemeente klaarzetten" : "Tabellen klaarzetten",
    () => prepareDatabase(settings, { ...shared, DATABASE_URL: database.adminUrl }, signal),
  );
  const envOf = (app: App): Record<string, string> => ({
    ...shared,
    DATABASE_URL: prepared.appUrl,
    AUTH_DATABASE_URL: prepared.authUrl,
    APP_URL: process.env[`APP_URL_${app.toUpperCase()}`] ?? `http://localhost:${settings.ports[app]}`,
  });
  if (settings.demo) {
    log("vul-demo");
    await step(
      "Demo vullen",
      () => fillDemo(settings, envOf("caseworker"), signal),
      (said) => said,
    );
  }
  const servers = await step("Apps starten", () =>
    Promise.all(
      apps.map(async (app) => {
        const server = await serveApp(app, {
          folder: standaloneFolder(app),
          host: settings.host,
          port: settings.ports[app],
          logFile: log(app),
          signal,
          env: envOf(app),
        });
        cleanups.push(server.stop);
        return server;
      }),
    ),
  );
  process.stdout.write(welcome(settings, prepared.accounts, performance.now() - begin));

  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const first = await Promise.race([
    aborted,
    ...servers.map(async (server) => server.ended.then(() => server.app)),
  ]);
  signal.throwIfAborted();
  throw new StartFailure(
    `De app ${first} is onverwacht gestopt. Kijk in ${path.join(settings.logFolder, `${first}.log`)}.`,
  );
}

async function stopEverything(): Promise<void> {
  // The apps before the database they write to.
  for (const cleanup of cleanups.toReversed()) await cleanup();
}

let exitCode = 1;
let settings: Settings | undefined;
try {
  settings = readSettings(process.env);
  mkdirSync(settings.logFolder, { recursive: true });
  noteStart(settings.stateFolder);
  onStopRequest(() => {
    if (!stopping.signal.aborted) process.stdout.write("\nStoppen …\n");
    stopping.abort();
  });
  await start(settings);
} catch (error) {
  if (stopping.signal.aborted) {
    exitCode = 0;
  } else if (error instanceof StartFailure) {
    process.stderr.write(`\n${error.message}\n`);
  } else {
    const file = settings && path.join(settings.logFolder, "start.log");
    if (file) writeFileSync(file, String(error instanceof Error ? error.stack : error));
    process.stderr.write(
      `\nStarten is niet gelukt: ${error instanceof Error ? error.message : String(error)}\n${file ? `Alles staat in ${file}.\n` : ""}`,
    );
  }
}
await stopEverything();
if (settings) forgetStart(settings.stateFolder);
if (stopping.signal.aborted) process.stdout.write("Gestopt.\n");
process.exit(exitCode);
