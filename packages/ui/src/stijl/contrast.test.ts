/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Thema = "licht" | "donker";
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

function color(name: string, thema: Thema, app: App): string {
  const own = app === "admin" ? declarations(':root[data-app="admin"]').get(name) : undefined;
  const value = own ?? declarations(":root").get(name);
  if (value === undefined) throw new Error(`No token ${name}`);
  const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i.exec(value);
  const hex = pair ? pair[thema === "licht" ? 1 : 2] : value;
  if (!hex || !/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${name} is not a colour: ${value}`);
  return hex;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const c = "--basis-color-";
const surfaces = [`${c}default-bg-document`, `${c}default-bg-default`, `${c}default-bg-subtle`];
const tones = ["ja", "afwegen", "nee", "onbekend"];

const textPairs: [text: string, background: string][] = [
  ...[
    `${c}default-color-document`,
    `${c}default-color-subtle`,
    `${c}accent-1-color-default`,
    `${c}accent-1-color-hover`,
    ...tones.map((tone) => `--dw-${tone}-tekst`),
  ].flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ...tones.flatMap((tone): [string, string][] => [
    [`--dw-${tone}-tekst`, `--dw-${tone}-achtergrond`],
    [`${c}default-color-document`, `--dw-${tone}-achtergrond`],
    [`${c}default-color-subtle`, `--dw-${tone}-achtergrond`],
    [`${c}accent-1-color-default`, `--dw-${tone}-achtergrond`],
    ["--dw-op-vol", `--dw-${tone}-tekst`],
  ]),
  [`${c}default-color-document`, `${c}accent-1-bg-default`],
  [`${c}default-color-subtle`, `${c}accent-1-bg-default`],
  [`${c}accent-1-color-default`, `${c}accent-1-bg-default`],
  [`${c}accent-1-color-hover`, `${c}accent-1-bg-default`],
  [`${c}accent-1-inverse-color-default`, `${c}accent-1-inverse-bg-default`],
  [`${c}accent-1-inverse-color-default`, `${c}accent-1-inverse-bg-hover`],
  [`${c}negative-inverse-color-default`, `${c}negative-inverse-bg-default`],
  [`${c}negative-inverse-color-default`, `${c}negative-inverse-bg-hover`],
  ["--basis-form-control-color", "--basis-form-control-background-color"],
  [`${c}default-color-subtle`, "--basis-form-control-background-color"],
  ["--dw-statusbalk-tekst", "--dw-statusbalk-achtergrond"],
  [`${c}default-color-document`, "--basis-focus-background-color"],
];

const borderPairs: [line: string, background: string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ["--basis-form-control-border-color", surface],
    ["--basis-focus-outline-color", surface],
    [`${c}default-border-default`, surface],
    [`${c}accent-1-inverse-bg-default`, surface],
  ]),
  ["--basis-form-control-border-color", `${c}accent-1-bg-default`],
  ...tones.map((tone): [string, string] => ["--basis-focus-outline-color", `--dw-${tone}-achtergrond`]),
];

describe.each(["licht", "donker"] as const)("contrast in thema %s", (thema) => {
  describe.each(["caseworker", "admin"] as const)("app %s", (app) => {
    test.each(textPairs)("text %s on %s is at least 4.5:1", (text, background) => {
      expect(contrast(color(text, thema, app), color(background, thema, app))).toBeGreaterThanOrEqual(4.5);
    });

    test.each(borderPairs)("line %s on %s is at least 3:1", (line, background) => {
      expect(contrast(color(line, thema, app), color(background, thema, app))).toBeGreaterThanOrEqual(3);
    });
  });
});

test("the measure itself: black on white is 21, a colour on itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#0b5563", "#0b5563")).toBe(1);
});
