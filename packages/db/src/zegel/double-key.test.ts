import fc from "fast-check";
import { expect, test } from "vitest";
import { findDoubleKey } from "./double-key.ts";

test.each([
  ['{"a":1,"a":2}', "a"],
  ['{"a":{"b":1,"c":[{"d":1},{"d":2}],"b":3}}', "b"],
  [String.raw`{"uitkomst":1,"\u0075itkomst":2}`, "uitkomst"],
  ['{"a":1,"__proto__":{"b":2}}', "__proto__"],
])("finds the name that stands twice in %s", (text, key) => {
  expect(findDoubleKey(text)).toBe(key);
});

test("finds nothing in what was written by JSON.stringify, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      expect(findDoubleKey(JSON.stringify(value, null, 2))).toBeNull();
    }),
  );
  expect(findDoubleKey('{"a":{"a":["a","a","{\\"a\\":1,\\"a\\":2}"]},"b":"a"}')).toBeNull();
});

test("goes as deep as the file does", () => {
  const diep = 100_000;
  expect(findDoubleKey("[".repeat(diep) + "]".repeat(diep))).toBeNull();
});
