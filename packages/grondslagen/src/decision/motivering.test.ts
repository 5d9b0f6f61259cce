import { expect, it } from "vitest";
import { renderMotivering } from "./motivering.ts";

it("schrijft de redenering als stabiele tekst, één regel per stap", () => {
  const tekst = renderMotivering({
    soort: "antwoord",
    oordeel: "ja",
    tekst: "Er is een grondslag.",
    kinderen: [
      {
        soort: "regel",
        oordeel: "open",
        tekst: "Tabel 1.",
        kinderen: [{ soort: "dimensie", oordeel: "zwijgt", tekst: "Stil.", kinderen: [] }],
      },
      { soort: "regel", oordeel: "nee", tekst: "Bijna.", kinderen: [] },
    ],
  });
  expect(tekst).toBe("+ Er is een grondslag.\n  ? Tabel 1.\n    ~ Stil.\n  - Bijna.");
});
