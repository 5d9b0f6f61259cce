// What the tests get for vitest while one thing is changed: its own `expect`, and the few ways in which they say
// which tests there are. Starting vitest anew for each change costs more than the tests.
import { format } from "node:util";

export { expect } from "vitest";

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}
type Body = (...values: never[]) => unknown;
type Cases = readonly unknown[];

const path: string[] = [];
let found: Test[] = [];

/** The tests named since the last time. */
export function take(): Test[] {
  const taken = found;
  found = [];
  return taken;
}

/** Lists are spread over the parameters where every case is one; beside other values a list is a value, too. */
const asLists = (cases: Cases): readonly Cases[] =>
  cases.every((values) => Array.isArray(values)) ? cases : cases.map((value) => [value]);

function eachOf(one: (name: string, body: () => unknown) => void) {
  return (cases: Cases) => (name: string, body: Body) => {
    for (const values of asLists(cases)) {
      // More values than the name has places for are no part of it.
      const places = name.match(/%[sdijo]/g)?.length ?? 0;
      one(format(name, ...values.slice(0, places)), () => body(...(values as never[])));
    }
  };
}

const addTest = (name: string, run: () => unknown): void => {
  found.push({ name: [...path, name].join(" > "), run });
};
const addSuite = (name: string, body: () => unknown): void => {
  path.push(name);
  body();
  path.pop();
};

export const it = Object.assign(addTest, { each: eachOf(addTest) });
export const test = Object.assign(addTest, { each: eachOf(addTest) });
export const describe = Object.assign(addSuite, { each: eachOf(addSuite) });
