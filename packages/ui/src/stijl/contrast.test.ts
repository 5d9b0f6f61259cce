/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, isKleur, type Kleur } from "../thema/contrast.ts";
import { LIJNPAREN, TEKSTPAREN } from "../thema/paren.ts";
import { type Thema, VASTE_KLEUREN } from "../thema/thema.ts";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type App = "caseworker" | "admin";

/** The declarations of one rule: the first with this selector. */
function declarations(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No rule ${selector} in tokens.css`);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("\n}", start));
  const found = new Map<string, string>();
  for (const [, name, value] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    if (name && value) found.set(name, value.trim());
  }
  return found;
}

function color(name: string, thema: Thema, app: App): Kleur {
  const own = app === "admin" ? declarations(':root[data-app="admin"]').get(name) : undefined;
  const value = own ?? declarations(":root").get(name);
  if (value === undefined) throw new Error(`No token ${name}`);
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i.exec(value);
  const hex = pair ? pair[thema === "licht" ? 1 : 2] : value;
  if (!hex || !isKleur(hex)) throw new Error(`${name} is not a colour: ${value}`);
  return hex;
}

describe.each(["licht", "donker"] as const)("contrast in thema %s", (thema) => {
  describe.each(["caseworker", "admin"] as const)("app %s", (app) => {
    test.each(TEKSTPAREN)("text %s on %s is at least 4.5:1", (text, background) => {
      expect(contrast(color(text, thema, app), color(background, thema, app))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(LIJNPAREN)("line %s on %s is at least 3:1", (line, background) => {
      expect(contrast(color(line, thema, app), color(background, thema, app))).toBeGreaterThanOrEqual(3);
    });
  });
});

test("the measure itself: black on white is 21, a colour on itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#0b5563", "#0b5563")).toBe(1);
});

test("what a theme of a gemeente is measured against is what the tokens say, in both apps", () => {
  for (const [name, kleuren] of Object.entries(VASTE_KLEUREN)) {
    for (const app of ["caseworker", "admin"] as const) {
      for (const thema of ["licht", "donker"] as const)
        expect([name, color(name, thema, app)]).toEqual([name, kleuren[thema]]);
    }
  }
});
