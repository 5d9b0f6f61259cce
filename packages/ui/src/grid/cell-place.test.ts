import { expect, test } from "vitest";
import { columnsInSight, placeAfter, rowsInSight } from "./cell-place.ts";

const size = { rows: 1000, columns: 5, page: 10 };
const after = (key: string, row: number, column: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey, metaKey: false }, { row, column }, size);

test("keys move within the grid, and stop at its edges", () => {
  expect(after("ArrowDown", 0, 2)).toEqual({ row: 1, column: 2 });
  expect(after("ArrowUp", 0, 2)).toEqual({ row: -1, column: 2 });
  expect(after("ArrowUp", -1, 2)).toEqual({ row: -1, column: 2 });
  expect(after("ArrowRight", 3, 4)).toEqual({ row: 3, column: 4 });
  expect(after("PageDown", 995, 1)).toEqual({ row: 999, column: 1 });
  expect(after("PageUp", 4, 1)).toEqual({ row: 0, column: 1 });
  expect(after("Home", 7, 3)).toEqual({ row: 7, column: 0 });
  expect(after("End", 7, 3, true)).toEqual({ row: 999, column: 4 });
  expect(after("a", 7, 3)).toBeNull();
});

test("only what is in sight is drawn, and the row with the focus, so that it is never lost", () => {
  const around = { rows: 1000, rowHeight: 50, around: 2 };
  expect(rowsInSight({ top: 0, height: 200 }, { ...around, focused: 1 })).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rowsInSight({ top: 500, height: 100 }, { ...around, focused: 0 })).toEqual([
    0, 8, 9, 10, 11, 12, 13,
  ]);
  expect(rowsInSight({ top: 49_900, height: 200 }, { ...around, focused: -1 })).toEqual([996, 997, 998, 999]);
  expect(rowsInSight({ top: 0, height: 200 }, { ...around, rows: 0, focused: 0 })).toEqual([]);
});

test("of the columns as well only what is in sight is drawn, and one at each side", () => {
  const widths = [48, 200, 100, 100, 100, 100];
  expect(columnsInSight({ left: 0, width: 300 }, widths)).toEqual({ from: 0, to: 4 });
  expect(columnsInSight({ left: 0, width: 301 }, widths)).toEqual({ from: 0, to: 4 });
  expect(columnsInSight({ left: 348, width: 150 }, widths)).toEqual({ from: 2, to: 6 });
  expect(columnsInSight({ left: 448, width: 200 }, widths)).toEqual({ from: 3, to: 6 });
  expect(columnsInSight({ left: 0, width: 0 }, widths)).toEqual({ from: 0, to: 1 });
});
