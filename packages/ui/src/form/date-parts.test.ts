import { describe, expect, test } from "vitest";
import { parseDateParts, partsOfIso, splitPastedDate } from "./date-parts.ts";

const parse = (dag: string, maand: string, jaar: string) => parseDateParts({ dag, maand, jaar });

describe("parseDateParts", () => {
  test.each([
    ["21", "11", "2026", "2026-11-21"],
    ["1", "1", "2015", "2015-01-01"],
    [" 09 ", "mrt", "2024", "2024-03-09"],
    ["9", "Maart", "2024", "2024-03-09"],
    ["29", "2", "2024", "2024-02-29"],
    ["29", "februari", "2000", "2000-02-29"],
  ])("reads %s %s %s", (dag, maand, jaar, iso) => {
    expect(parse(dag, maand, jaar)).toEqual({ soort: "datum", iso });
  });

  test.each([
    ["29", "2", "2023"],
    ["29", "2", "1900"],
    ["31", "4", "2026"],
    ["0", "4", "2026"],
    ["1", "13", "2026"],
    ["1", "foo", "2026"],
    ["1", "1", "26"],
    ["1x", "1", "2026"],
  ])("refuses %s-%s-%s", (dag, maand, jaar) => {
    expect(parse(dag, maand, jaar)).toEqual({ soort: "onmogelijk" });
  });

  test("says what is missing", () => {
    expect(parse("", "", " ")).toEqual({ soort: "leeg" });
    expect(parse("1", "", "")).toEqual({ soort: "onvolledig", mist: ["maand", "jaar"] });
  });
});

test.each([
  ["21-11-2026", { dag: "21", maand: "11", jaar: "2026" }],
  ["2026-11-21", { dag: "21", maand: "11", jaar: "2026" }],
  ["01/02/2026", { dag: "1", maand: "2", jaar: "2026" }],
  [" 21 november 2026 ", { dag: "21", maand: "november", jaar: "2026" }],
  ["21", undefined],
  ["hallo", undefined],
])("splitPastedDate(%j)", (text, parts) => {
  expect(splitPastedDate(text)).toEqual(parts);
});

test("partsOfIso of nothing is three empty fields", () => {
  expect(partsOfIso(null)).toEqual({ dag: "", maand: "", jaar: "" });
});
