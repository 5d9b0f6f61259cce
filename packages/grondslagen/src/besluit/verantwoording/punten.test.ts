import { expect, test } from "vitest";
import { BEGINSELEN } from "../../stappenplan/beginselen.ts";
import { PUNTEN_VAN_VERANTWOORDING } from "./punten.ts";

test("the eleven points account for every principle of article 5 AVG", () => {
  expect(PUNTEN_VAN_VERANTWOORDING.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const verantwoord = PUNTEN_VAN_VERANTWOORDING.flatMap(({ beginselen }) => beginselen);
  expect(new Set(verantwoord)).toEqual(new Set(BEGINSELEN));
});
