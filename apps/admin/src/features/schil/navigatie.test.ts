import { expect, test } from "vitest";
import { deelVan, menuVan, navigatieVoor } from "./navigatie.ts";

const alles = {
  leestTabellen: true,
  redactie: true,
  leestLogboek: { tabellen: true, beheer: true },
  leestOverzicht: true,
  leestBewaren: true,
  beheert: true,
};
const menu = (lezer: typeof alles) =>
  menuVan(navigatieVoor(lezer), ({ href, label }) => ({ href, label })).map((deel) =>
    "groep" in deel
      ? { groep: deel.groep, delen: deel.items.map(({ label }) => label) }
      : { groep: null, delen: [deel.label] },
  );

test("who may everything has four words in the menu, with each part once", () => {
  const groepen = menu(alles);
  expect(groepen.map(({ groep }) => groep)).toEqual(["Wat geldt", "Wat verandert", "Inzicht", "Gemeente"]);
  const onderdelen = groepen.flatMap(({ delen }) => delen);
  expect(onderdelen).toHaveLength(new Set(onderdelen).size);
  expect(onderdelen).toHaveLength(navigatieVoor(alles).length);
});

test("a group of one is that one, and a menu of a few has no groups", () => {
  expect(menu({ ...alles, beheert: false }).at(-1)).toEqual({ groep: null, delen: ["Eigen bepalingen"] });
  const weinig = {
    ...alles,
    leestTabellen: false,
    leestLogboek: { tabellen: false, beheer: false },
    beheert: false,
  };
  expect(menu(weinig)).toEqual(
    ["Overzicht", "Bewaren", "Wie mag wat", "Eigen bepalingen"].map((label) => ({
      groep: null,
      delen: [label],
    })),
  );
});

test("a page under a part belongs to that part", () => {
  expect(deelVan("/beheer/teams/nieuw")?.label).toBe("Mensen en instellingen");
  expect(deelVan("/inloggen")).toBeUndefined();
});
