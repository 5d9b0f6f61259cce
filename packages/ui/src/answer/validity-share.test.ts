import { expect, test } from "vitest";
import { shareOfDate, validityShare } from "./validity-share.ts";

const venster = { van: "2020-01-01", tot: "2030-01-01" };

test("a period within the window", () => {
  const { begin, eind } = validityShare({ van: "2021-01-01", tot: "2025-01-01" }, venster);
  expect(begin).toBeCloseTo(0.1, 2);
  expect(eind).toBeCloseTo(0.5, 2);
});

test("open ends and dates outside reach the edges and no further", () => {
  expect(validityShare({ van: null, tot: null }, venster)).toEqual({ begin: 0, eind: 1 });
  expect(validityShare({ van: "1990-01-01", tot: "2090-01-01" }, venster)).toEqual({ begin: 0, eind: 1 });
  expect(validityShare({ van: "2090-01-01", tot: null }, venster)).toEqual({ begin: 1, eind: 1 });
});

test("a window without length draws nothing", () => {
  expect(shareOfDate("2026-01-01", { van: "2026-01-01", tot: "2026-01-01" })).toBe(0);
});
