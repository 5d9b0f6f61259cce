import path from "node:path";
import { defineConfig } from "vitest/config";

/** Of the checkout, or of the copy in which one thing was changed. */
const root = process.cwd();

/** The tests that say what decision and time must do. Those that need a database or a browser say it again, slowly. */
export default defineConfig({
  root,
  // The links between packages lead to the checkout, and would pass the changed copy by.
  resolve: {
    alias: {
      "@core/grondslagen/testing": path.join(root, "packages/grondslagen/testing/index.ts"),
      "@core/grondslagen": path.join(root, "packages/grondslagen/src/index.ts"),
    },
  },
  test: {
    testTimeout: 60_000,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    fileParallelism: false,
    env: { TZ: "Europe/Amsterdam", PROFIEL: "mutatie" },
    include: [
      "packages/grondslagen/src/{decision,time,model,voorbeeld}/**/*.test.ts",
      "packages/grondslagen/test/regelindex.test.ts",
      "packages/tabellen/test/{gouden-gevallen,overeenstemming,wetsvoorstellen}.test.ts",
    ],
  },
});
