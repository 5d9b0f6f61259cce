import { conditieSchema, type Conditie } from "@core/grondslagen";
import { expect, test } from "vitest";
import { alsConditie, alsGroep } from "./groep.ts";

const CONDITIES: readonly Conditie[] = [
  { vraag: "gevaar", is: "ja" },
  { niet: { vraag: "gevaar", is: "ja" } },
  {
    alle: [
      { vraag: "a", is: ["ja", "twijfel"] },
      { een: [{ uitkomst: "grondslag" }, { niet: { beleid: true } }] },
    ],
  },
  { niet: { alle: [{ vraag: "a", is: "ja" }, { twijfel: true }] } },
];

test.each(CONDITIES)("what the editor shows is what it gives back: %j", (conditie) => {
  const terug = alsConditie(alsGroep(conditie));
  expect(terug).toEqual(conditie);
  expect(conditieSchema.safeParse(terug).success).toBe(true);
});

test("without sentences there is no condition, and an empty group says nothing", () => {
  expect(alsConditie(alsGroep(undefined))).toBeUndefined();
  const leeg = { voegwoord: "een", delen: [] } as const;
  expect(alsConditie({ voegwoord: "alle", delen: [leeg] })).toBeUndefined();
});
