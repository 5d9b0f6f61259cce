import fc from "fast-check";
import { expect, it } from "vitest";
import { tekstverschil, type Tekstdeel } from "./tekstverschil.ts";

const zonder = (delen: readonly Tekstdeel[], weg: Tekstdeel["soort"]) =>
  delen
    .filter(({ soort }) => soort !== weg)
    .map(({ tekst }) => tekst)
    .join("");

it("names the words that went and came, and leaves the rest", () => {
  expect(tekstverschil("Zonder de uren weet ik niets.", "Zonder deze uren weet ik niets.")).toEqual([
    { soort: "gelijk", tekst: "Zonder " },
    { soort: "weg", tekst: "de" },
    { soort: "erbij", tekst: "deze" },
    { soort: "gelijk", tekst: " uren weet ik niets." },
  ]);
  expect(tekstverschil("een", "een")).toEqual([{ soort: "gelijk", tekst: "een" }]);
  expect(tekstverschil("", "nieuw")).toEqual([{ soort: "erbij", tekst: "nieuw" }]);
  expect(tekstverschil("oud", "")).toEqual([{ soort: "weg", tekst: "oud" }]);
});

it("holds the whole old and the whole new text, whatever they are", () => {
  const tekst = fc
    .array(fc.constantFrom("a", "b", "c", " ", "\n", "aa"), { maxLength: 60 })
    .map((t) => t.join(""));
  fc.assert(
    fc.property(tekst, tekst, (oud, nieuw) => {
      const delen = tekstverschil(oud, nieuw);
      expect(zonder(delen, "erbij")).toBe(oud);
      expect(zonder(delen, "weg")).toBe(nieuw);
    }),
  );
});

it("takes no more than a moment for 100,000 characters, and still loses nothing", () => {
  const oud = "woord ".repeat(16_000);
  const nieuw = `${oud}slot`;
  const delen = tekstverschil(oud, nieuw);
  expect(zonder(delen, "erbij")).toBe(oud);
  expect(zonder(delen, "weg")).toBe(nieuw);
}, 2_000);
