import { describe, expect, it } from "vitest";
import { nabij } from "./nabij.ts";

describe("nabij", () => {
  const bekend = [
    "svb",
    "uwv",
    "zorgverzekeraar",
    "zorgaanbieder",
    "zorgverlener-pgb",
    "kamer-van-koophandel",
  ];

  it.each([
    ["zorgverzekerar", "zorgverzekeraar"],
    ["SVB", "svb"],
    ["koophandel", "kamer-van-koophandel"],
    ["uvw", "uwv"],
  ])("vindt bij %s als eerste %s", (getikt, bedoeld) => {
    expect(nabij(getikt, bekend)[0]).toBe(bedoeld);
  });

  it("raadt niets bij wat nergens op lijkt", () => {
    expect(nabij("xxxxxxxxxxxxxxxxxxxxxxxx", bekend)).toEqual([]);
  });
});
