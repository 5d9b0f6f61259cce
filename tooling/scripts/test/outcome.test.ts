import { describe, expect, test } from "vitest";
import { playwrightOutcome, total, vitestOutcome } from "./outcome.ts";

const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [],
};

describe("the outcome of the unit and database tests", () => {
  test("counts tests", () => {
    expect(vitestOutcome(vitestReport, 1)).toMatchObject({ passed: 7, failed: 1, skipped: 2 });
  });

  test("counts a file that does not load as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ];
    expect(vitestOutcome({ ...vitestReport, testResults }, 1).failed).toBe(2);
  });

  test("names what failed, with the first lines of why", () => {
    const assertionResults = [
      { status: "passed", fullName: "a rule that applies" },
      {
        status: "failed",
        fullName: "a rule that ended",
        failureMessages: ["\u001B[31mexpected ja\u001B[39m"],
      },
    ];
    expect(vitestOutcome({ ...vitestReport, testResults: [{ assertionResults }] }, 1).failures).toEqual([
      { name: "a rule that ended", why: "expected ja", passedLater: false },
    ]);
  });

  test("is a failure when the run failed though no test did", () => {
    expect(vitestOutcome({ ...vitestReport, numFailedTests: 0 }, 1)).toMatchObject({
      passed: 7,
      failed: 1,
      skipped: 2,
    });
  });

  test("is a failure without a report, and without a single test", () => {
    expect(vitestOutcome(undefined, 0).failed).toBe(1);
    expect(vitestOutcome({ ...vitestReport, numPassedTests: 0, numFailedTests: 0 }, 0).failed).toBe(1);
  });
});

describe("the outcome of the journeys in a browser", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };

  test("counts a journey that passed at its second try, and not one that failed twice", () => {
    expect(playwrightOutcome({ stats }, 1)).toMatchObject({ passed: 6, failed: 1, skipped: 3 });
  });

  test("names both, with what went wrong at the first try", () => {
    const spec = (title: string, status: string, ...messages: string[]) => ({
      title,
      file: "afweging/voorbeeld.spec.ts",
      line: 32,
      tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
    });
    const suites = [
      {
        specs: [spec("delen", "flaky", "Timeout of 15000ms")],
        suites: [{ specs: [spec("anders", "expected")] }],
      },
      { specs: [], suites: [{ specs: [spec("niet delen", "unexpected", "first", "second")] }] },
    ];
    expect(playwrightOutcome({ stats, suites }, 1).failures).toEqual([
      { name: "afweging/voorbeeld.spec.ts:32 delen", why: "Timeout of 15000ms", passedLater: true },
      { name: "afweging/voorbeeld.spec.ts:32 niet delen", why: "first", passedLater: false },
    ]);
  });

  test("is a failure when nothing ran", () => {
    expect(playwrightOutcome({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }, 0).failed).toBe(
      1,
    );
    expect(playwrightOutcome({}, 0).failed).toBe(1);
  });
});

test("outcomes add up", () => {
  const sum = total([
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ]);
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
});
