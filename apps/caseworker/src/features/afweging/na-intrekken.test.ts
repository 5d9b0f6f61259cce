import { datum } from "@core/grondslagen";
import { expect, test } from "vitest";
import { naIntrekken } from "./na-intrekken.ts";

test.each([
  [null, "nog een jaar bewaard"],
  ["2019-08-10", "Vanaf morgen kan niemand"],
  ["2019-08-11", "tot en met 11 augustus 2019"],
  ["2054-08-11", "tot en met 11 augustus 2054"],
])("wie intrekt leest hoe lang de antwoorden blijven: %s", (bewarenTot, zin) => {
  expect(naIntrekken(bewarenTot, datum("2019-08-11"))).toContain(zin);
});
