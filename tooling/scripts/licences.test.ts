import { expect, test } from "vitest";
import { refusedLicences } from "./licences.ts";

const named = (id: string) => ({ name: id, licenses: [{ license: { id } }] });
const expressed = (expression: string) => ({ name: expression, licenses: [{ expression }] });

test("what was looked at goes through, also as one of several to choose from", () => {
  expect(
    refusedLicences([named("MIT"), expressed("(MIT OR GPL-3.0-only)"), expressed("ISC AND MIT")]),
  ).toEqual([]);
});

test("what was not looked at is named, as is what names nothing", () => {
  expect(
    refusedLicences([
      named("GPL-3.0-only"),
      expressed("MIT AND GPL-3.0-only"),
      expressed("(MIT OR (ISC AND X))"),
      { name: "silent", version: "1.0.0" },
      { name: "empty", licenses: [] },
      { name: "worded", licenses: [{ license: { name: "See file" } }] },
    ]),
  ).toEqual([
    "GPL-3.0-only : GPL-3.0-only",
    "MIT AND GPL-3.0-only : MIT AND GPL-3.0-only",
    "(MIT OR (ISC AND X)) : (MIT OR (ISC AND X))",
    "silent 1.0.0: no licence",
    "empty : no licence",
    "worded : See file",
  ]);
});
