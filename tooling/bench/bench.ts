// npm run --silent bench: what the engine costs and gains, as JSON Lines of name, value, ratio and against.
// Figures of a busy machine differ from run to run; a ratio is of two things measured in turns.
import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";
import { runInNewContext } from "node:vm";
import { benchAnswers } from "./answers.ts";
import { benchCompile } from "./compile.ts";
import { benchEngines } from "./engines.ts";
import { benchImpact } from "./impact-bench.ts";
import { benchToets } from "./toets-stream.ts";

const { values } = parseArgs({
  options: {
    /** Only these parts: antwoorden, motoren, compileren, impact, toets, bladen, raster, opslaan, geheugen, keten, groei, werkdag. */
    alleen: { type: "string", multiple: true, default: [] },
    /** A tenth of the work: to see that it runs, not to quote. */
    kort: { type: "boolean", default: false },
  },
});
const scale = values.kort ? 0.1 : 1;

// Memory is measured after everything that can be thrown away is gone.
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc") as typeof globalThis.gc;

const parts: Record<string, () => Promise<void>> = {
  antwoorden: () => benchAnswers(20_000 * scale, values.kort ? 4 : 8),
  motoren: async () => {
    await benchEngines(1000, 5_000 * scale);
    await benchEngines(10_000, 20_000 * scale);
  },
  compileren: () => benchCompile(),
  impact: () => benchImpact(1_000_000 * scale),
  toets: () => benchToets(100_000 * scale),
  // Needs a build of the app (npm start, or node tooling/scripts/build.ts) and a browser; the other parts do not.
  bladen: async () => {
    const { benchPages } = await import("./pages.ts");
    await benchPages(values.kort ? 3 : 5);
  },
  // Needs a build and a browser as well.
  raster: async () => {
    const { benchGrid } = await import("./grid.ts");
    await benchGrid(values.kort ? 3 : 5);
  },
  // Needs a build; PostgreSQL waits for the disk.
  opslaan: async () => {
    const { benchSaves } = await import("./saves.ts");
    await benchSaves(values.kort ? 3 : 10);
  },
  // Needs a build.
  geheugen: async () => {
    const { benchMemory } = await import("./memory.ts");
    await benchMemory(100_000 * scale);
  },
  keten: async () => {
    const { benchChain } = await import("./chain.ts");
    await benchChain(values.kort ? 3 : 10);
  },
  // Needs a build.
  werkdag: async () => {
    const { benchWorkday } = await import("./workday.ts");
    await (values.kort ? benchWorkday(5, 10) : benchWorkday(30, 60));
  },
  // The whole of it takes some 10 GB of disk while it runs.
  groei: async () => {
    const { benchGrowth } = await import("./growth.ts");
    await (values.kort
      ? benchGrowth({ gemeenten: 20, besluiten: 500 }, 50)
      : benchGrowth({ gemeenten: 342, besluiten: 2_925 }, 200));
  },
};

const wanted = values.alleen.length === 0 ? Object.keys(parts) : values.alleen;
for (const name of wanted) {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`Onbekend onderdeel: ${name}. Bekend: ${Object.keys(parts).join(", ")}.`);
  await part();
}
