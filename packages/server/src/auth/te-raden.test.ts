import { expect, test } from "vitest";
import { isTeRaden } from "./te-raden.ts";

const EIGEN = ["h.pietersen@voorbeeld.example", "Hanneke Pietersen"];

test.each([
  ["among the common ones", "iloveyou1234"],
  ["a common one with other signs", "P@ssw0rd1234"],
  ["a Dutch word with a number", "wachtwoord123"],
  ["a month with its year", "Januari2026!"],
  ["a row of keys", "qwertyuiop123"],
  ["the same sign over and over", "aaaaaaaaaaaa"],
  ["the name of the product", "deelwijzer2026"],
  ["one's own name", "hannekepietersen"],
  ["one's own address", "h.pietersen@voorbeeld.example"],
])("%s can be guessed: %s", async (_wat, wachtwoord) => {
  expect(await isTeRaden(wachtwoord, EIGEN)).toBe(true);
});

test.each(["vlinder tafel kachel boot", "een fiets op het dak", "Xk7$pQ2m!zR9"])(
  "cannot be guessed: %s",
  async (wachtwoord) => {
    expect(await isTeRaden(wachtwoord, EIGEN)).toBe(false);
  },
);

test("the longest one takes no longer than any other", async () => {
  const lang = Array.from({ length: 256 }, (_, i) => String.fromCodePoint(33 + ((i * 37) % 90))).join("");
  expect(await isTeRaden(lang, EIGEN)).toBe(false);
}, 5_000);
