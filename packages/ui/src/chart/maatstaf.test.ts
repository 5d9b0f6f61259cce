import { expect, test } from "vitest";
import { perLijn } from "./maatstaf.ts";

test("six quarters stand on one line, and of more no quarter stands alone on the last", () => {
  expect([0, 1, 6, 7, 8, 12, 13].map(perLijn)).toEqual([1, 1, 6, 4, 4, 6, 5]);
});
