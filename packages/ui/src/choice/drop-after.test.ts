import { expect, test } from "vitest";
import { dropAfter } from "./drop-after.ts";

const ORDER = ["a", "b", "c", "d"];
/** The order after the drop, as the page makes it of the answer. */
function dropped(dragged: string, key: string, side: "before" | "after"): string {
  const after = dropAfter(ORDER, dragged, { key, side });
  if (after === undefined) return ORDER.join("");
  const rest = ORDER.filter((id) => id !== dragged);
  rest.splice(after === null ? 0 : rest.indexOf(after) + 1, 0, dragged);
  return rest.join("");
}

test("a line comes exactly where it is dropped, up and down, first and last", () => {
  expect(dropped("a", "c", "before")).toBe("bacd");
  expect(dropped("a", "c", "after")).toBe("bcad");
  expect(dropped("d", "a", "before")).toBe("dabc");
  expect(dropped("d", "b", "after")).toBe("abdc");
  expect(dropped("b", "d", "after")).toBe("acdb");
});

test("dropped beside itself, or where it stood, it stays: it does not become the first", () => {
  for (const side of ["before", "after"] as const)
    expect(dropAfter(ORDER, "c", { key: "c", side })).toBeUndefined();
  expect(dropAfter(ORDER, "c", { key: "b", side: "after" })).toBeUndefined();
  expect(dropAfter(ORDER, "c", { key: "d", side: "before" })).toBeUndefined();
  expect(dropAfter(ORDER, "c", { key: "elsewhere", side: "after" })).toBeUndefined();
});
