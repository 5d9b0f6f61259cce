import { slugSchema } from "@core/grondslagen";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stelIdVoor } from "./stel-id-voor.ts";

test.each([
  ["Centrum voor Jeugd & Gezin", [], "centrum-voor-jeugd-en-gezin"],
  ["  Coöperatie “Één” (Zorg) ", [], "cooperatie-een-zorg"],
  ["SVB", ["svb", "svb-2"], "svb-3"],
  ["…", [], "nieuw"],
])("%s", (naam, bezet, id) => {
  expect(stelIdVoor(naam, new Set(bezet))).toBe(id);
});

test("is always an id that is free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (naam, namen) => {
      const bezet = new Set(namen.map((ander) => stelIdVoor(ander, new Set())));
      const id = stelIdVoor(naam, bezet);
      expect(slugSchema.safeParse(id).success).toBe(true);
      expect(bezet.has(id)).toBe(false);
    }),
  );
});
