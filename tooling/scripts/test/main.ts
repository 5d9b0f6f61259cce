// npm test: every check, in order, all of them also after a failure. Ends with what failed and one line of figures.
import { parseArgs } from "node:util";
import { checks } from "./checks.ts";
import { oneFailed, total, type Outcome } from "./outcome.ts";
import { stopRunningTools } from "./run-tool.ts";

const { values } = parseArgs({
  options: {
    /** `nacht` runs the heavy variants of tests that read PROFIEL. */
    profiel: { type: "string", default: "dag" },
    /** Only the checks whose title starts with one of these. */
    alleen: { type: "string", multiple: true, default: [] },
  },
});
process.env["PROFIEL"] = values.profiel;

let interrupted = false;
const interrupt = (): void => {
  interrupted = true;
  stopRunningTools();
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
const wanted = checks.filter(
  ({ title, onlyAtNight }) =>
    (onlyAtNight === undefined || values.profiel === "nacht") &&
    (values.alleen.length === 0 || values.alleen.some((start) => title.startsWith(start))),
);
const begin = performance.now();
const results: { title: string; outcome: Outcome; milliseconds: number }[] = [];

for (const { title, run } of wanted) {
  if (interrupted) break;
  console.log(`\n── ${title}`);
  const start = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    console.log(error);
    outcome = oneFailed;
  }
  const milliseconds = performance.now() - start;
  results.push({ title, outcome, milliseconds });
  console.log(`   ${outcome.failed === 0 ? "ok" : "FAILED"} ${seconds(milliseconds).trim()}`);
}

console.log("");
for (const { name, why, passedLater } of results.flatMap(({ outcome }) => outcome.failures ?? []))
  console.log(`${passedLater ? "SECOND TRY" : "FAILED"} ${name}\n${why}\n`);
for (const { title, outcome, milliseconds } of results) {
  const counts = `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : ""}`;
  console.log(
    `${outcome.failed === 0 ? "ok    " : "FAILED"} ${title.padEnd(18)} ${seconds(milliseconds)}  ${counts}`,
  );
}
console.log(`${"".padEnd(7)}${"together".padEnd(18)} ${seconds(performance.now() - begin)}`);
const sum = total(results.map(({ outcome }) => outcome));
const failed = sum.failed + (interrupted ? 1 : 0);
console.log(
  `${interrupted ? "\nInterrupted: not every check ran.\n" : ""}\n${sum.passed} passed, ${failed} failed`,
);
process.exit(failed === 0 ? 0 : 1);
