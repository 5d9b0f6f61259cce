import { stripVTControlCharacters } from "node:util";

/** A test that failed, once or for good, with the first lines of why. */
export interface FailedTest {
  readonly name: string;
  readonly why: string;
  /** A second try passed. */
  readonly passedLater: boolean;
}

const LINES = 12;

/** From the JSON report of Vitest; a report of another shape names nothing. */
export function failedInVitest(report: unknown): FailedTest[] {
  return listIn(report, "testResults").flatMap((file) =>
    listIn(file, "assertionResults")
      .filter((test) => textIn(test, "status") === "failed")
      .map((test) => ({
        name: textIn(test, "fullName"),
        why: shortened(listIn(test, "failureMessages").join("\n")),
        passedLater: false,
      })),
  );
}

/** From the JSON report of Playwright, in which suites hold suites. */
export function failedInPlaywright(report: unknown): FailedTest[] {
  const here = listIn(report, "specs").flatMap((spec) =>
    listIn(spec, "tests")
      .filter((test) => ["unexpected", "flaky"].includes(textIn(test, "status")))
      .map((test) => ({
        name: `${textIn(spec, "file")}:${String(Reflect.get(Object(spec), "line"))} ${textIn(spec, "title")}`,
        why: shortened(
          listIn(test, "results")
            .flatMap((result) => listIn(result, "errors"))
            .map((error) => textIn(error, "message"))[0] ?? "",
        ),
        passedLater: textIn(test, "status") === "flaky",
      })),
  );
  return [...here, ...listIn(report, "suites").flatMap(failedInPlaywright)];
}

function shortened(text: string): string {
  return stripVTControlCharacters(text).trim().split("\n").slice(0, LINES).join("\n");
}

function listIn(place: unknown, name: string): unknown[] {
  const value: unknown = Reflect.get(Object(place), name);
  return Array.isArray(value) ? value : [];
}

function textIn(place: unknown, name: string): string {
  const value: unknown = Reflect.get(Object(place), name);
  return typeof value === "string" ? value : "";
}
