export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tooling/mutation/vitest.config.ts", related: false },
  mutate: [
    "packages/grondslagen/src/decision/**/*.ts",
    "packages/grondslagen/src/time/**/*.ts",
    "!**/*.test.ts",
  ],
  // `mutate.ts` has made a copy already.
  inPlace: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "../testrapporten/mutaties.json" },
  tempDirName: "tijdelijk",
  thresholds: { high: 90, low: 85, break: 85 },
};
