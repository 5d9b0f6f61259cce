import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/bootstrap.mjs";

const text = readFileSync(path.join(import.meta.dirname, "ASVS.md"), "utf8");
const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const rows = text
  .split("\n")
  .filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
  .map(cellsOf)
  .map(([number = "", level = "", , status = "", where = ""]) => ({ number, level, status, where }));
/** What stands between backticks and has the form of a file: no header, rule or address of the product. */
const pathsIn = (where: string) =>
  [...where.matchAll(/`([^`\s]+)`/g)].flatMap(([, named = ""]) =>
    /^(apps|packages|tooling)\/|^\.?[\w-]+(\.\w+)+$|^\.\w+ignore$/.test(named) ? [named] : [],
  );

test("every requirement of ASVS 5.0.0 of level 1 and 2 stands in the table once", () => {
  const count = (level: string) => rows.filter((row) => row.level === level).length;
  expect([count("1"), count("2"), new Set(rows.map(({ number }) => number)).size]).toEqual([70, 183, 253]);
});

test("what a row names is there, and a row that names a test names one", () => {
  const gone = rows.flatMap(({ number, where }) =>
    pathsIn(where)
      .filter((named) => !existsSync(path.join(root, named)))
      .map((named) => `${number}: ${named}`),
  );
  expect(gone).toEqual([]);
  const empty = rows.filter(({ status, where }) => {
    if (status === "test")
      return !pathsIn(where).some((named) => /\.(test|spec)\.tsx?$|\/accessibility\//.test(named));
    return status === "place" ? pathsIn(where).length === 0 : where === "";
  });
  expect(empty).toEqual([]);
});

test("the summary counts what the rows say, and its list of what is open leaves out none", () => {
  const summary = Object.fromEntries(
    text
      .slice(0, text.indexOf("\n## "))
      .split("\n")
      .filter((line) => /^\| (test|place|not applicable|open) /.test(line))
      .map(cellsOf)
      .map(([status, ...counts]) => [status, counts.map(Number)]),
  );
  const counted = Object.fromEntries(
    ["test", "place", "not applicable", "open"].map((status) => {
      const of = (level: string) => rows.filter((row) => row.status === status && row.level === level).length;
      return [status, [of("1"), of("2"), of("1") + of("2")]];
    }),
  );
  expect(summary).toEqual(counted);
  const list = text.slice(text.indexOf("\n## What is open"), text.indexOf("\n## 1 "));
  const named = [...list.matchAll(/(?<![\d.])\d+\.\d+\.\d+(?![\d.])/g)].map(([number]) => number);
  expect(named.toSorted()).toEqual(
    rows
      .filter(({ status }) => status === "open")
      .map(({ number }) => number)
      .toSorted(),
  );
});
