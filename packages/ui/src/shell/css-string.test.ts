import { expect, test } from "vitest";
import { cssString } from "./css-string.ts";

test("a text cannot leave its string or its style element", () => {
  expect(cssString('Dossier "W"')).toBe('"Dossier \\22 W\\22 "');
  expect(cssString("</style><b>")).not.toMatch(/[<>]/);
  expect(cssString("a\\\nb")).toBe('"a\\5c \\a b"');
});
