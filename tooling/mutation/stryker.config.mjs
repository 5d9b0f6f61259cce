import path from "node:path";

export default {
  testRunner: "in-process",
  plugins: [path.join(import.meta.dirname, "in-process-runner.ts")],
  mutate: [
    "packages/grondslagen/src/decision/**/*.ts",
    "packages/grondslagen/src/time/**/*.ts",
    "!**/*.test.ts",
  ],
  // `mutate.ts` has made a copy already.
  inPlace: true,
  incrementalFile: "../mutaties-stand.json",
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "../testrapporten/mutaties.json" },
  tempDirName: "tijdelijk",
  thresholds: { high: 90, low: 85, break: 85 },
};
