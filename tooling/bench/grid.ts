import { measureInBrowser } from "./in-browser.ts";
import { report, type Measure } from "./measure.ts";

/** Typed with the browser's own names, which mean nothing here: taken in when it runs. */
interface Journeys {
  readonly measureGrid: (options: {
    readonly map: string;
    readonly keren: number;
    readonly meld: (measure: Measure) => void;
  }) => Promise<void>;
}

/** The grid of 1,000 rules in a real browser: keys, filter and scroll, in turns with the same in a small grid. */
export async function benchGrid(times: number): Promise<void> {
  await measureInBrowser("meet-raster.ts", (module, map) =>
    (module as Journeys).measureGrid({ map, keren: times, meld: report }),
  );
}
