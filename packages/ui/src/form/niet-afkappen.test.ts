import { expect, it } from "vitest";
import { nietAfkappen } from "./niet-afkappen.ts";

it.each([
  ["past precies", "x".repeat(60), 60, undefined],
  ["een teken te veel", "x".repeat(61), 60, "Deze tekst is 1 teken te lang. Er passen 60 tekens in."],
  [
    "geplakt: honderdduizend tekens",
    "x".repeat(100_000),
    4_000,
    "Deze tekst is 96.000 tekens te lang. Er passen 4.000 tekens in.",
  ],
])("%s", (_naam, value, maxLength, fout) => {
  const uit = nietAfkappen({ value, maxLength });
  expect(uit.value).toBe(value);
  expect(uit.maxLength).toBeUndefined();
  expect((uit as { fout?: string }).fout).toBe(fout);
});

it("laat een code kort, een veld zonder eigen waarde aan de browser, en een andere fout staan", () => {
  expect(nietAfkappen({ value: "1234", maxLength: 3 })).toEqual({ value: "1234", maxLength: 3 });
  expect(nietAfkappen({ defaultValue: "lang", maxLength: 60 })).toMatchObject({ maxLength: 60 });
  expect(nietAfkappen({ value: "x".repeat(70), maxLength: 60, fout: "Schrijf geen namen." }).fout).toBe(
    "Schrijf geen namen.",
  );
});
