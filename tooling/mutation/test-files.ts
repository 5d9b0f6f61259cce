import { globSync } from "node:fs";

/**
 * The tests that say what decision and time must do. Those that need a database or a browser say it again, slowly.
 * In order of what they cost, for the first test that fails ends the judgement of a change: examples, then the cases
 * and the pinned answers over the real tables, then properties over generated ones.
 */
const LAST = ["feiten", "volledig-antwoord"].map(
  (name) => `packages/grondslagen/src/decision/${name}.test.ts`,
);
const ORDER = [
  "packages/grondslagen/src/{decision,time,model,voorbeeld}/**/*.test.ts",
  "packages/tabellen/test/wetsvoorstellen.test.ts",
  "packages/tabellen/test/gouden-gevallen.test.ts",
  "packages/tabellen/test/motorversie.test.ts",
  "packages/tabellen/test/overeenstemming.test.ts",
  ...LAST,
  "packages/grondslagen/test/regelindex.test.ts",
];

export const testFilesIn = (root: string): string[] =>
  ORDER.flatMap((pattern) =>
    globSync(pattern, { cwd: root })
      .filter((file) => pattern === file || !LAST.includes(file))
      .toSorted(),
  );
