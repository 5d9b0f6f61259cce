import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/bootstrap.mjs";
import { report, type Measure } from "./measure.ts";

/** Typed with names of the browser, which mean nothing here: taken in when it runs. */
interface Memory {
  readonly measureMemory: (options: {
    readonly verzoeken: number;
    readonly meld: (measure: Measure) => void;
  }) => Promise<void>;
}

/** What a production server keeps alive while it answers, and goes on answering. */
export async function benchMemory(requests: number): Promise<void> {
  const file = path.join(root, "apps", "e2e", "metingen", "meet-geheugen.ts");
  const memory = (await import(pathToFileURL(file).href)) as Memory;
  await memory.measureMemory({ verzoeken: requests, meld: report });
}
