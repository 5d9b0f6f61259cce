import { describe, expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

describe("wordDiff", () => {
  test("marks only the words that went and came", () => {
    expect(wordDiff("De SVB keert AOW uit", "De SVB keert de AOW en Anw uit")).toEqual({
      was: [{ text: "De SVB keert AOW uit", own: false }],
      wordt: [
        { text: "De SVB keert", own: false },
        { text: " de", own: true },
        { text: " AOW", own: false },
        { text: " en Anw", own: true },
        { text: " uit", own: false },
      ],
      woven: [
        { text: "De SVB keert", side: "both" },
        { text: " de", side: "wordt" },
        { text: " AOW", side: "both" },
        { text: " en Anw", side: "wordt" },
        { text: " uit", side: "both" },
      ],
    });
  });

  test("sees a list grow: what stood last only gets a comma", () => {
    expect(wordDiff("onder a", "onder a; artikel 2")?.wordt).toEqual([
      { text: "onder a", own: false },
      { text: "; artikel 2", own: true },
    ]);
  });

  test("keeps every word, in order, on its own side", () => {
    const [was, wordt] = ["een twee drie vier vijf", "nul een drie vijf zes vier"];
    const diff = wordDiff(was, wordt);
    expect(diff?.was.map(({ text }) => text).join("")).toBe(was);
    expect(diff?.wordt.map(({ text }) => text).join("")).toBe(wordt);
  });

  test("weaves both into one text: without one side it is the other", () => {
    const [was, wordt] = ["een twee drie vier vijf", "nul een drie vijf zes vier"];
    const woven = wordDiff(was, wordt)?.woven ?? [];
    const zonder = (side: "was" | "wordt") =>
      woven
        .filter((deel) => deel.side !== side)
        .map(({ text }) => text.trim())
        .join(" ");
    expect(zonder("wordt")).toBe(was);
    expect(zonder("was")).toBe(wordt);
  });

  test("says nothing where there is too little in common, or too much to compare", () => {
    expect(wordDiff("Geen einddatum", "1 januari 2027")).toBeNull();
    const lang = "woord ".repeat(500);
    expect(wordDiff(lang, `${lang} erbij`)).toBeNull();
  });
});
