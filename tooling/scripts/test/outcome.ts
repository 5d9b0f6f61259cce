import { failedInPlaywright, failedInVitest, type FailedTest } from "./failed-tests.ts";

/** What one check of `npm test` came to: how many things it proved, how many it refuted, and which tests those were. */
export type Outcome = Count & { readonly failures?: readonly FailedTest[] };

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Outcome = { passed: 0, failed: 1, skipped: 0 };

export function total(outcomes: readonly Outcome[]): Count {
  return outcomes.reduce<Count>(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function numbers(report: unknown, names: readonly string[]): number[] | undefined {
  if (typeof report !== "object" || report === null) return undefined;
  const values = names.map((name): unknown => Reflect.get(report, name));
  return values.every((value) => typeof value === "number") ? values : undefined;
}

/**
 * A report that cannot be read, or says that nothing failed while the run itself did, counts as a failure:
 * a crash must never look like a success.
 */
function honest(outcome: Outcome, exitCode: number): Outcome {
  const silent = exitCode !== 0 && outcome.failed === 0;
  const empty = outcome.passed + outcome.failed === 0;
  return silent || empty ? { ...outcome, failed: outcome.failed + 1 } : outcome;
}

export function vitestOutcome(report: unknown, exitCode: number): Outcome {
  const found = numbers(report, ["numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests"]);
  if (!found) return oneFailed;
  const [passed = 0, failed = 0, pending = 0, todo = 0] = found;
  // A file that does not load has no tests to fail; it is one failure by itself.
  const files: unknown = Reflect.get(report as object, "testResults");
  const unloaded = Array.isArray(files) ? files.filter(isUnloadedFile).length : 0;
  const failures = failedInVitest(report);
  return honest({ passed, failed: failed + unloaded, skipped: pending + todo, failures }, exitCode);
}

function isUnloadedFile(file: unknown): boolean {
  if (typeof file !== "object" || file === null) return false;
  const tests: unknown = Reflect.get(file, "assertionResults");
  return Reflect.get(file, "status") === "failed" && Array.isArray(tests) && tests.length === 0;
}

/**
 * A journey in a real browser gets a second try, and is named with what went wrong at the first: a machine that stood still
 * for a moment refutes nothing, and somebody still reads of it.
 */
export function playwrightOutcome(report: unknown, exitCode: number): Outcome {
  const stats: unknown =
    typeof report === "object" && report !== null ? Reflect.get(report, "stats") : undefined;
  const found = numbers(stats, ["expected", "unexpected", "flaky", "skipped"]);
  if (!found) return oneFailed;
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = found;
  const failures = failedInPlaywright(report);
  return honest({ passed: expected + flaky, failed: unexpected, skipped, failures }, exitCode);
}
