import fc from "fast-check";
import { expect, it } from "vitest";
import { veiligTerug } from "./veilig-terug.ts";

it.each(["/", "/opzoeken?domein=wmo", "/afwegingen/1/taak"])("gaat terug naar %s", (pad) => {
  expect(veiligTerug(pad)).toBe(pad);
});

it.each([
  "//elders.example",
  "/\\elders.example",
  "https://elders.example",
  "javascript:alert(1)",
  "/\t/elders.example",
  "",
  undefined,
  ["/a"],
])("gaat naar de beginpagina in plaats van naar %j", (pad) => {
  expect(veiligTerug(pad)).toBe("/");
});

/** What open redirects are made of, in any order. */
const stukje = fc.constantFrom(
  "/",
  "//",
  "\\",
  ".",
  "..",
  "@",
  ":",
  "?",
  "#",
  "%2f",
  "%5c",
  "%09",
  "%00",
  "\t",
  "\n",
  "\r",
  "\0",
  "\u007f",
  " ",
  "\u3002",
  "\uff0f",
  "\u2028",
  "\u202e",
  "\ufeff",
  "http:",
  "https:",
  "javascript:",
  "data:",
  "elders.example",
  "localhost",
  "u:p@elders.example",
  "[::1]",
  "0x7f.1",
  "a",
);

it("blijft bij wat iemand ook vraagt op deze site", () => {
  const hier = "https://deelwijzer.voorbeeld.example";
  fc.assert(
    fc.property(fc.array(fc.oneof(stukje, fc.string({ maxLength: 3 })), { maxLength: 8 }), (stukken) => {
      for (const gevraagd of [stukken.join(""), `/${stukken.join("")}`]) {
        const terug = veiligTerug(gevraagd);

        expect(new URL(terug, `${hier}/inloggen`).origin).toBe(hier);
        expect(terug.startsWith("/")).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
