import { describe, expect, test } from "vitest";
import { datumVan, fixedKlok, klokFromEnv, systemKlok } from "./klok.ts";

describe("today", () => {
  test.each([
    // Winter: Amsterdam is one hour ahead of UTC; summer: two.
    ["2026-01-31T22:59:59Z", "2026-01-31"],
    ["2026-01-31T23:00:00Z", "2026-02-01"],
    ["2026-06-30T21:59:59Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
    // The night the clock goes forward, and the one it goes back.
    ["2026-03-28T22:59:59Z", "2026-03-28"],
    ["2026-03-29T21:59:59Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
  ])("at %s it is %s in Amsterdam", (moment, dag) => {
    expect(datumVan(new Date(moment))).toBe(dag);
    expect(fixedKlok(moment).vandaag()).toBe(dag);
  });
});

test("a fixed clock stands still, and whoever changes the Date it gave changes nothing", () => {
  const klok = klokFromEnv({ DEELWIJZER_KLOK: "2019-08-11T10:00:00+02:00" });
  klok.nu().setFullYear(1999);
  expect(klok.nu().toISOString()).toBe("2019-08-11T08:00:00.000Z");
  expect(() => fixedKlok("gisteren")).toThrow(RangeError);
});

test("without a setting the clock is the real one", () => {
  expect(klokFromEnv({})).toBe(systemKlok);
  expect(Math.abs(systemKlok.nu().getTime() - Date.now())).toBeLessThan(1000);
});
