import { describe, expect, it } from "vitest";
import { datumNl, momentNl } from "./datum-nl.ts";

describe("datumNl", () => {
  it("writes a date in Dutch", () => {
    expect(datumNl("2019-08-11")).toBe("11 augustus 2019");
    expect(datumNl("2024-02-29")).toBe("29 februari 2024");
  });

  it("gives the day in the Netherlands of a moment, whatever its offset", () => {
    expect(datumNl("2026-12-31T23:30:00Z")).toBe("1 januari 2027");
    expect(datumNl("2026-06-30T23:30:00+02:00")).toBe("30 juni 2026");
  });

  it.each(["", "2019-02-30", "2023-02-29", "2019-13-01", "11-08-2019", "2019-08-11T10:00:00", "gisteren"])(
    "refuses %s",
    (onzin) => expect(() => datumNl(onzin)).toThrow(RangeError),
  );
});

describe("momentNl", () => {
  it("writes the Dutch clock, in summer and in winter", () => {
    expect(momentNl("2026-11-21T14:02:00+01:00")).toBe("21 november 2026, 14.02 uur");
    expect(momentNl("2026-07-01T12:00:00Z")).toBe("1 juli 2026, 14.00 uur");
    expect(momentNl("2026-12-31T23:00:00Z")).toBe("1 januari 2027, 00.00 uur");
  });

  it("refuses a date without a time", () => {
    expect(() => momentNl("2026-11-21")).toThrow(RangeError);
  });
});
