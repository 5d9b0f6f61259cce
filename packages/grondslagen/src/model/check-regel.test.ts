import { expect, it } from "vitest";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { regelkeuring } from "./check-regel.ts";
import { checkTabelversie } from "./check-tabelversie.ts";

const { inhoud } = proefTabelversie();

it.each([
  {},
  { partners: ["weg"] },
  { doelen: ["weg"] },
  { binding: "betwist" as const, controle: "betwist" as const, opmerkingen: [] },
  { geldig: { van: "2020-01-01", tot: "2019-01-01" } },
  { vereisten: { status: "vermeld" as const, lijst: [] } },
])("of one rule it says what the check of the whole tables says of it: %j", (anders) => {
  const regel = maakRegel({ id: "wmo.nieuw", ...anders } as Parameters<typeof maakRegel>[0]);
  expect(regelkeuring(inhoud)(regel)).toEqual(
    checkTabelversie({ ...inhoud, regels: [regel], leidraden: [] }).filter(({ pad }) =>
      pad.startsWith(`regels.${regel.id}.`),
    ),
  );
});

it("finds something where there is something", () => {
  expect(regelkeuring(inhoud)(maakRegel({ partners: ["weg"] }))).not.toEqual([]);
});
