import { describe, expect, test } from "vitest";
import { resultCount } from "./result-count.ts";
import { editDistance, exactOptie, onlyOption, zoekOpties, type ZoekOptie } from "./search-options.ts";

const opties: ZoekOptie[] = [
  { id: "appel", label: "Appel", aliassen: ["goudreinet"], toelichting: "Fruit van een boom" },
  { id: "aardappel", label: "Aardappel", aliassen: ["pieper"] },
  { id: "cafe", label: "Café", aliassen: ["koffiehuis"] },
  { id: "zvb", label: "Sociale bank", aliassen: ["SVB"] },
  { id: "sinaasappel", label: "Sinaasappel", aliassen: ["citrusvrucht"] },
];
const ids = (tekst: string) => zoekOpties(opties, tekst).map(({ optie }) => optie.id);

describe("zoekOpties", () => {
  test("without text shows all, in the given order", () => {
    expect(ids("  ")).toEqual(opties.map((optie) => optie.id));
  });

  test("puts the whole word before the beginning, and that before the middle", () => {
    expect(ids("appel")).toEqual(["appel", "aardappel", "sinaasappel"]);
  });

  test("does not mind capitals and accents", () => {
    expect(ids("CAFE")).toEqual(["cafe"]);
  });

  test("finds by another name, and says which", () => {
    expect(zoekOpties(opties, "svb")).toEqual([{ optie: opties[3], viaAlias: "SVB" }]);
  });

  test("needs every word, in any order and over all texts", () => {
    expect(ids("bank sociale")).toEqual(["zvb"]);
    expect(ids("appel boom")).toEqual(["appel"]);
    expect(ids("sociale appel")).toEqual([]);
  });

  test.each([
    ["sinasappel", "sinaasappel"],
    ["sinaaasppel", "sinaasappel"],
    ["piper", "aardappel"],
    ["koffihuis", "cafe"],
    ["sinaasapl", "sinaasappel"],
    ["socaile", "zvb"],
  ])("forgives the typing mistake in %s", (typed, id) => {
    expect(ids(typed)).toContain(id);
  });

  test("does not look for typing mistakes when something fits exactly", () => {
    expect(ids("aard")).toEqual(["aardappel"]);
  });

  test("does not guess at three letters, nor at nonsense", () => {
    expect(ids("svx")).toEqual([]);
    expect(ids("qqqqqqqq")).toEqual([]);
  });
});

test("exactOptie takes a label or another name, never a part", () => {
  expect(exactOptie(opties, "cafe")?.id).toBe("cafe");
  expect(exactOptie(opties, "Pieper")?.id).toBe("aardappel");
  expect(exactOptie(opties, "aard")).toBeUndefined();
  expect(exactOptie(opties, "")).toBeUndefined();
});

test("editDistance counts a swap of neighbours as one mistake and stops above its limit", () => {
  expect(editDistance("appel", "appel", 2)).toBe(0);
  expect(editDistance("appel", "apple", 2)).toBe(1);
  expect(editDistance("appel", "apel", 2)).toBe(1);
  expect(editDistance("appel", "boom", 1)).toBe(2);
});

test("resultCount speaks Dutch", () => {
  expect(resultCount(0)).toBe("Geen keuze gevonden");
  expect(resultCount(1)).toBe("1 keuze gevonden");
  expect(resultCount(4)).toBe("4 keuzes gevonden");
  expect(resultCount(4, { een: "partner", meer: "partners" })).toBe("4 partners gevonden");
});

test("onlyOption takes what a text can only mean", () => {
  const only = (text: string) => onlyOption(opties, text, zoekOpties(opties, text))?.id;
  expect(only("sinaas")).toBe("sinaasappel");
  expect(only("appel")).toBe("appel");
  expect(only("app")).toBeUndefined();
  expect(only("")).toBeUndefined();
});
