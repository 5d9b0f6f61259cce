import { describe, expect, test } from "vitest";
import { plekVan } from "./taken.ts";

describe("the place of a check", () => {
  test.each([
    ["operatie 3, regel pw-opvragen-uwv, geldig.tot", { soort: "regel", id: "pw-opvragen-uwv" }],
    ["regel wmo-intern-jeugd", { soort: "regel", id: "wmo-intern-jeugd" }],
    ["regels.wmo-opvragen-cak.doelen", { soort: "regel", id: "wmo-opvragen-cak" }],
    ["operatie 1, soort gegevens gezondheid", { soort: "gegevens", id: "gezondheid" }],
    ["partners.svb", { soort: "partner", id: "svb" }],
  ])("%s", (plaats, verwacht) => {
    expect(plekVan(plaats)).toEqual(verwacht);
  });

  test.each(["ingangsdatum", "opmerkingen", "punt 4", "basis", "operaties"])(
    "%s is about the set",
    (plaats) => {
      expect(plekVan(plaats)).toBeNull();
    },
  );
});
