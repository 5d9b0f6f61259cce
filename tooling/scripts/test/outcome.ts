/** What one check of `npm test` came to: how many things it proved, how many it refuted. */
export type Outcome = { passed: number; failed: number; skipped: number };

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Outcome = { passed: 0, failed: 1, skipped: 0 };

export function total(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
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
  return honest({ passed, failed: failed + unloaded, skipped: pending + todo }, exitCode);
}

function isUnloadedFile(file: unknown): boolean {
  if (typeof file !== "object" || file === null) return false;
  const tests: unknown = Reflect.get(file, "assertionResults");
  return Reflect.get(file, "status") === "failed" && Array.isArray(tests) && tests.length === 0;
}

/** A test that passes only at a second try has failed once: flaky is failed. */
export function playwrightOutcome(report: unknown, exitCode: number): Outcome {
  const stats: unknown =
    typeof report === "object" && report !== null ? Reflect.get(report, "stats") : undefined;
  const found = numbers(stats, ["expected", "unexpected", "flaky", "skipped"]);
  if (!found) return oneFailed;
  const [expected = 0, unexpected = 0, flaky = 0, skipped = 0] = found;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}
