import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../scripts/bootstrap.mjs";
import { report, type Measure } from "./measure.ts";

/** Typed with names of the browser, which mean nothing here: taken in when it runs. */
interface Workday {
  readonly measureWorkday: (options: {
    readonly mensen: number;
    readonly seconden: { readonly alleen: number; readonly samen: number };
    readonly meld: (measure: Measure) => void;
  }) => Promise<void>;
}

/** Real work of many people on production builds, against the same work of one. */
export async function benchWorkday(people: number, seconds: number): Promise<void> {
  const file = path.join(root, "apps", "e2e", "metingen", "meet-werkdag.ts");
  const { measureWorkday } = (await import(pathToFileURL(file).href)) as Workday;
  const seconden = { alleen: seconds / 3, samen: seconds };
  await measureWorkday({ mensen: people, seconden, meld: report });
}
