import { datum } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { dagVanNu } from "./dag-van-nu.ts";

describe("dagVanNu", () => {
  it.each([
    ["2026-11-22T12:00:00+01:00", "2026-11-22T23:59:59+01:00", "2026-11-22"],
    ["2026-11-22T23:59:59+01:00", "2026-11-23T00:00:00+01:00", "2026-11-23"],
    ["2026-11-22T12:00:00+01:00", "2026-11-25T01:00:00+01:00", "2026-11-25"],
    // The night in which the clock goes forward is an hour short.
    ["2027-03-27T23:30:00+01:00", "2027-03-29T00:10:00+02:00", "2027-03-29"],
    // A device whose clock stands before the server's.
    ["2026-11-22T12:00:00+01:00", "2026-11-20T12:00:00+01:00", "2026-11-22"],
  ])("made at %s, read at %s: %s", (gemaakt, nu, verwacht) => {
    const vandaag = datum(gemaakt.slice(0, 10));
    expect(dagVanNu(vandaag, Date.parse(gemaakt), Date.parse(nu))).toBe(verwacht);
  });

  it("counts from the day the server said, also where that is another one than the calendar's", () => {
    const gemaakt = Date.parse("2026-11-22T12:00:00Z");
    expect(dagVanNu(datum("2019-08-11"), gemaakt, gemaakt)).toBe("2019-08-11");
    expect(dagVanNu(datum("2019-08-31"), gemaakt, gemaakt + 86_400_000)).toBe("2019-09-01");
  });
});
