// Builds both apps as npm start does, ready to be served. Prints what went wrong; exit code 1 where something did.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bootstrap.mjs";
import { buildApps } from "./start/build.ts";
import { StartFailure } from "./start/start-failure.ts";

const folder = path.join(root, ".deelwijzer", "logboek");
const logFile = path.join(folder, "bouwen.log");
mkdirSync(folder, { recursive: true });
writeFileSync(logFile, "");
try {
  const { fromCache } = await buildApps(["caseworker", "admin"], logFile, new AbortController().signal);
  if (fromCache) console.log("nothing changed");
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
