import fc from "fast-check";
import { expect, test } from "vitest";
import { keurLogo } from "./keur-logo.ts";

const KEREN = process.env["PROFIEL"] === "nacht" ? 100_000 : 1_500;

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const TEKENT = ["g", "path", "text", "style", "linearGradient", "use", "title", "filter"];
const DOET_MEER = [
  "script",
  "SCRIPT",
  "foreignObject",
  "a",
  "image",
  "animate",
  "set",
  "iframe",
  "svg:script",
];
const GOED = [
  'fill="#fff"',
  'd="M0 0h1z"',
  'href="#a"',
  "class='b'",
  'fill="url(#a)"',
  'xmlns:x="https://x.example"',
];
const SLECHT = [
  'onload="f()"',
  "OnClick='f()'",
  'href="https://elders.example"',
  'xlink:href="//elders.example"',
  'href="data:text/html,x"',
  'style="background:url(https://elders.example)"',
  'fill="url( //elders.example )"',
  'href="java&#115;cript:f()"',
  'xml:base="https://elders.example"',
  "href=zonder",
  'x="<script>"',
];
const TEKST = ["", "Stad &amp; land", "a{fill:url(#b)}", "<!-- wat -->"];
const GEVAARLIJKE_TEKST = [
  "<style>@import 'x'</style>",
  "<![CDATA[<script>f()</script>]]>",
  "<!DOCTYPE svg>",
  "<?php f() ?>",
  "<!-- -- <script>",
];

interface Stuk {
  readonly svg: string;
  /** Something in it does more than draw. */
  readonly slecht: boolean;
}

const uit = (goed: readonly string[], slecht: readonly string[]): fc.Arbitrary<Stuk> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...goed).map((svg) => ({ svg, slecht: false })) },
    { weight: 1, arbitrary: fc.constantFrom(...slecht).map((svg) => ({ svg, slecht: true })) },
  );

const { deel } = fc.letrec<{ deel: Stuk }>((tie) => ({
  deel: fc
    .record({
      naam: uit(TEKENT, DOET_MEER),
      kenmerken: fc.array(uit(GOED, SLECHT), { maxLength: 3 }),
      binnen: fc.array(fc.oneof({ depthSize: "small" }, uit(TEKST, GEVAARLIJKE_TEKST), tie("deel")), {
        maxLength: 3,
      }),
    })
    .map(({ naam, kenmerken, binnen }) => ({
      svg: `<${[naam, ...kenmerken].map(({ svg }) => svg).join(" ")}>${binnen.map(({ svg }) => svg).join("")}</${naam.svg}>`,
      // What stands between two pieces of style makes one of them for a browser.
      slecht:
        [naam, ...kenmerken, ...binnen].some(({ slecht }) => slecht) ||
        (naam.svg === "style" && binnen.some(({ svg }) => svg.includes("<"))),
    })),
}));

test(`${KEREN} drawings: one that does more than draw is never a logo, and one that only draws is`, () => {
  const aantal = { goed: 0, slecht: 0 };
  fc.assert(
    fc.property(deel, ({ svg, slecht }) => {
      const gekeurd = keurLogo(bytes(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`));
      aantal[slecht ? "slecht" : "goed"] += 1;
      expect({ svg, ok: gekeurd.ok }).toEqual({ svg, ok: !slecht });
      if (!gekeurd.ok) expect(gekeurd.waarom).toMatch(/\.$/);
    }),
    { numRuns: KEREN },
  );
  expect(Math.min(aantal.goed, aantal.slecht)).toBeGreaterThan(KEREN / 20);
}, 600_000);

test(`${KEREN} files of any bytes are a logo or refused in words`, () => {
  const begin = fc.constantFrom(
    [],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [...bytes("<svg><g/></svg>")],
  );
  fc.assert(
    fc.property(begin, fc.uint8Array({ maxLength: 80 }), (kop, rest) => {
      const gekeurd = keurLogo(Uint8Array.from([...kop, ...rest]));
      if (!gekeurd.ok) expect(gekeurd.waarom).toMatch(/\.$/);
    }),
    { numRuns: KEREN },
  );
}, 600_000);
