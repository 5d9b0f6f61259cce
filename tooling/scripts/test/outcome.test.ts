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
    expect(vitestOutcome(vitestReport, 1)).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  test("counts a file that does not load as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ];
    expect(vitestOutcome({ ...vitestReport, testResults }, 1).failed).toBe(2);
  });

  test("is a failure when the run failed though no test did", () => {
    expect(vitestOutcome({ ...vitestReport, numFailedTests: 0 }, 1)).toEqual({
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
  test("counts a flaky journey as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
    expect(playwrightOutcome({ stats }, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
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
