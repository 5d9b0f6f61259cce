import { datum } from "@core/grondslagen";
import { describe, expect, test } from "vitest";
import { datumVan, fixedKlok, klokFromEnv, middernacht, restVanVandaag, systemKlok } from "./klok.ts";

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

describe("midnight in Amsterdam", () => {
  test.each([
    ["2026-01-01", "2025-12-31T23:00:00.000Z"],
    ["2026-07-01", "2026-06-30T22:00:00.000Z"],
    // The day the clock goes back begins in summer time, the next one in winter time.
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
    // The day the clock goes forward begins in winter time, the next one in summer time.
    ["2027-03-28", "2027-03-27T23:00:00.000Z"],
    ["2027-03-29", "2027-03-28T22:00:00.000Z"],
  ])("of %s is %s", (dag, moment) => {
    expect(middernacht(datum(dag)).toISOString()).toBe(moment);
  });

  test("is the first moment of every day of two years, and 23:59:59.999 is still the day before", () => {
    for (let i = 0, dag = datum("2026-01-01"); i < 730; i += 1) {
      const moment = middernacht(dag);
      expect(datumVan(moment)).toBe(dag);
      expect(datumVan(new Date(moment.getTime() - 1)) < dag).toBe(true);
      // 30 hours on is the next day, also on the day of 25 hours.
      dag = datumVan(new Date(moment.getTime() + 30 * 3_600_000));
    }
  });

  test.each([
    ["2026-11-22T23:59:59.000+01:00", 1_000],
    ["2026-11-22T00:00:00.000+01:00", 24 * 3_600_000],
    ["2026-10-25T00:00:00.000+02:00", 25 * 3_600_000],
    ["2027-03-28T00:00:00.000+01:00", 23 * 3_600_000],
  ])("is, at %s, %i ms away", (moment, rest) => {
    expect(restVanVandaag(fixedKlok(moment))).toBe(rest);
  });

  test("there is none of a date that does not exist", () => {
    expect(() => middernacht("2026-02-30" as never)).toThrow(RangeError);
  });
});
