import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datum, datumInWoorden, isDatum } from "./datum.ts";

describe("datum", () => {
  it.each(["2019-08-11", "2000-02-29", "2024-02-29", "1800-01-01", "2199-12-31"])("kent %s", (tekst) => {
    expect(isDatum(tekst)).toBe(true);
  });

  it.each([
    "2019-02-30",
    "2019-02-29",
    "1900-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-04-31",
    "2019-8-1",
    "11-08-2019",
    "",
    "2019-08-11T00:00",
    " 2019-08-11",
  ])("weigert %j", (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it("kent precies de dagen die de kalender heeft", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (jaar, maand, dag) => {
          const tekst = `${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
          const volgensKalender = new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().startsWith(tekst);
          expect(isDatum(tekst)).toBe(volgensKalender);
        },
      ),
    );
  });

  it.each([
    ["01", "januari", 31],
    ["02", "februari", 28],
    ["03", "maart", 31],
    ["04", "april", 30],
    ["05", "mei", 31],
    ["06", "juni", 30],
    ["07", "juli", 31],
    ["08", "augustus", 31],
    ["09", "september", 30],
    ["10", "oktober", 31],
    ["11", "november", 30],
    ["12", "december", 31],
  ])("maand %s heet %s en heeft in 2019 %i dagen", (maand, naam, dagen) => {
    expect(datumInWoorden(datum(`2019-${maand}-01`))).toBe(`1 ${naam} 2019`);
    expect(datumInWoorden(datum(`2019-${maand}-${dagen}`))).toBe(`${dagen} ${naam} 2019`);
    expect(isDatum(`2019-${maand}-${dagen + 1}`)).toBe(false);
    expect(isDatum(`2019-${maand}-00`)).toBe(false);
  });

  it.each([20190811, null, undefined, ["2019-08-11"], { toString: () => "2019-08-11" }])(
    "weigert wat geen tekst is",
    (waarde) => {
      expect(isDatum(waarde)).toBe(false);
    },
  );

  it("noemt in de fout wat er stond", () => {
    expect(() => datum("2019-02-30")).toThrow('Geen bestaande datum: "2019-02-30"');
  });
});
