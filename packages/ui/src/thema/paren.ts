const c = "--basis-color-";
const surfaces = [`${c}default-bg-document`, `${c}default-bg-default`, `${c}default-bg-subtle`];
const tones = ["ja", "afwegen", "nee", "onbekend"];

export type Paar = readonly [voorgrond: string, achtergrond: string];

/** Which text stands on which surface: WCAG 1.4.3 asks 4.5:1. */
export const TEKSTPAREN: readonly Paar[] = [
  ...[
    `${c}default-color-document`,
    `${c}default-color-subtle`,
    `${c}accent-1-color-default`,
    `${c}accent-1-color-hover`,
    ...tones.map((tone) => `--dw-${tone}-tekst`),
  ].flatMap((text) => surfaces.map((surface): Paar => [text, surface])),
  ...tones.flatMap((tone): Paar[] => [
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

/** Which line stands on which surface: WCAG 1.4.11 asks 3:1. */
export const LIJNPAREN: readonly Paar[] = [
  ...surfaces.flatMap((surface): Paar[] => [
    ["--basis-form-control-border-color", surface],
    ["--basis-focus-outline-color", surface],
    [`${c}default-border-default`, surface],
    [`${c}accent-1-inverse-bg-default`, surface],
  ]),
  ["--basis-form-control-border-color", `${c}accent-1-bg-default`],
  ...tones.map((tone): Paar => ["--basis-focus-outline-color", `--dw-${tone}-achtergrond`]),
];
