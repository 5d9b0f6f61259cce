import { startEmptyApp } from "./empty-app.ts";
import { measureInBrowser } from "./in-browser.ts";
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
  await measureInBrowser("meet-paginas.ts", async (module, map) => {
    const { measurePages } = module as Journeys;
    const empty = await startEmptyApp();
    try {
      await measurePages({ leeg: empty.address, map, keren: loads, meld: report });
    } finally {
      await empty.stop();
    }
  });
}
