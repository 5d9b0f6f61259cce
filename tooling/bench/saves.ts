import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/bootstrap.mjs";
import { startEmptyApp } from "./empty-app.ts";
import { report, type Measure } from "./measure.ts";

/** Typed with names of the browser, which mean nothing here: taken in when it runs. */
interface Saving {
  readonly measureSaves: (options: {
    readonly leeg: string;
    readonly seconden: number;
    readonly meld: (measure: Measure) => void;
  }) => Promise<void>;
}

/** Saves through a production build, in turns with an empty route of the same Next. */
export async function benchSaves(seconds: number): Promise<void> {
  const file = path.join(root, "apps", "e2e", "metingen", "meet-opslaan.ts");
  const saving = (await import(pathToFileURL(file).href)) as Saving;
  const empty = await startEmptyApp();
  try {
    await saving.measureSaves({ leeg: empty.address, seconden: seconds, meld: report });
  } finally {
    await empty.stop();
  }
}
