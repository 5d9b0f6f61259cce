import fc from "fast-check";
import { expect, test } from "vitest";
import { opPlek, plekkenMet, plekkenZonder, type MetPlek } from "./volgorde.ts";

const ids = (delen: readonly MetPlek[]) => opPlek(delen).map(({ id }) => id);
const met = (delen: readonly MetPlek[], plekken: ReadonlyMap<string, string | null>): MetPlek[] =>
  delen.map((deel) => (plekken.has(deel.id) ? { ...deel, na: plekken.get(deel.id) } : deel));

test("what was never moved keeps the order of its list; what names another stands after it", () => {
  const delen = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "x", na: "a" }, { id: "y", na: null }];
  expect(ids(delen)).toEqual(["y", "a", "x", "b", "c"]);
});

test("two people who add after the same question both keep theirs", () => {
  expect(ids([{ id: "a" }, { id: "b" }, { id: "x", na: "a" }, { id: "y", na: "a" }])).toEqual([
    "a",
    "x",
    "y",
    "b",
  ]);
});

test("a part that follows something that is gone, or itself, is not lost", () => {
  expect(ids([{ id: "a" }, { id: "x", na: "weg" }, { id: "y", na: "z" }, { id: "z", na: "y" }])).toEqual([
    "a",
    "x",
    "y",
    "z",
  ]);
});

/** Moves, additions and removals as a plain list would do them. */
const stap = fc.record({ wat: fc.constantFrom("erbij", "verzet", "weg"), wie: fc.nat(), waar: fc.nat() });

test("whatever is moved, added and taken out, the order is that of a plain list", () => {
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.array(stap, { maxLength: 15 }), (aantal, stappen) => {
      let delen: MetPlek[] = Array.from({ length: aantal }, (_, i) => ({ id: `v${i}` }));
      let lijst = delen.map(({ id }) => id);
      for (const [i, { wat, wie, waar }] of stappen.entries()) {
        const id = wat === "erbij" ? `n${i}` : (lijst[wie % Math.max(1, lijst.length)] ?? null);
        if (id === null) continue;
        const rest = lijst.filter((ander) => ander !== id);
        if (wat === "weg") {
          const plekken = plekkenZonder(delen, id);
          delen = met(
            delen.filter((deel) => deel.id !== id),
            plekken,
          );
          lijst = rest;
        } else {
          const plaats = waar % (rest.length + 1);
          const plekken = plekkenMet(delen, id, rest[plaats - 1] ?? null);
          // As a set keeps it: what is new stands at the end of the list.
          if (wat === "erbij") delen = [...delen, { id }];
          delen = met(delen, plekken);
          lijst = rest.toSpliced(plaats, 0, id);
        }
        expect(ids(delen)).toEqual(lijst);
      }
    }),
  );
});
