import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/bootstrap.mjs";
import startPostgres from "../testing/postgres.ts";
import { startEmptyApp } from "./empty-app.ts";
import { report, type Measure } from "./measure.ts";

/** Typed with the browser's own names, which mean nothing here: taken in when it runs. */
interface Journeys {
  readonly measurePages: (options: {
    readonly leeg: string;
    readonly map: string;
    readonly keren: number;
    readonly meld: (measure: Measure) => void;
  }) => Promise<void>;
}

/** The pages of the caseworker's app in a real browser, each in turns with an empty page of the same Next. */
export async function benchPages(loads: number): Promise<void> {
  const folder = path.join(root, ".deelwijzer", "bench");
  mkdirSync(folder, { recursive: true });
  const measuring = path.join(root, "apps", "e2e", "metingen", "meet-paginas.ts");
  const { measurePages } = (await import(pathToFileURL(measuring).href)) as Journeys;
  const stopPostgres = await startPostgres();
  try {
    const empty = await startEmptyApp();
    try {
      await measurePages({ leeg: empty.address, map: folder, keren: loads, meld: report });
    } finally {
      await empty.stop();
    }
  } finally {
    await stopPostgres?.();
  }
}
