import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { keurLogo, MAX_LOGO_BYTES } from "./keur-logo.ts";

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const svg = (binnen: string, op = "") =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${op}>${binnen}</svg>`);

function png(breed: number, hoog: number): Uint8Array {
  const kop = Buffer.alloc(33);
  kop.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  kop.writeUInt32BE(13, 8);
  kop.write("IHDR", 12, "latin1");
  kop.writeUInt32BE(breed, 16);
  kop.writeUInt32BE(hoog, 20);
  return Buffer.concat([kop, deflateSync(Buffer.alloc(10))]);
}

describe("a logo", () => {
  test("is a PNG of a fair size, or an SVG that only draws", () => {
    expect(keurLogo(png(200, 80))).toEqual({ ok: true, soort: "image/png" });
    const tekening = svg(
      '<!-- logo --><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
        '<style>.b{fill:url(#a)}</style><path class="b" d="M0 0h10v10z" fill="url(#a)"/><use href="#a"/><title>Stad &amp; land</title>',
    );
    expect(keurLogo(tekening)).toEqual({ ok: true, soort: "image/svg+xml" });
    const aanhef = bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${new TextDecoder().decode(svg("<g/>"))}`);
    expect(keurLogo(aanhef)).toMatchObject({ ok: true });
  });

  test("is refused when it runs, links, brings in, or hides something", () => {
    const slecht = [
      svg("<script>alert(1)</script>"),
      svg("<g/>", ' onload="alert(1)"'),
      svg('<a href="https://elders.example"><g/></a>'),
      svg('<image href="data:image/png;base64,AAAA"/>'),
      svg('<use href="https://elders.example/x.svg#a"/>'),
      svg('<use xlink:href="//elders.example/x.svg#a"/>'),
      svg("<foreignObject><p>x</p></foreignObject>"),
      svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
      svg('<style>@import "https://elders.example/x.css";</style>'),
      svg("<style>.a{background:url(https://elders.example/x)}</style>"),
      svg("<style>.a{background:u\\72l(x)}</style>"),
      svg('<style>@im<!-- -->port "/x.css";</style>'),
      svg('<style>@im<g/>port "/x.css";</style>'),
      svg('<style>.a{background:image-set("/<!-- -->/elders.example/x" 1x)}</style>'),
      svg("<style>.a{background:url(/**//elders.example/x)}</style>"),
      svg('<path style="fill:url(//elders.example/x)"/>'),
      svg('<path fill="&#117;rl(https://elders.example)"/>'),
      bytes(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>`),
      bytes('<?xml-stylesheet href="https://elders.example/x.css"?><svg></svg>'),
      svg("<SCRIPT>alert(1)</SCRIPT>"),
      svg("<g><path></g></path>"),
      svg("<g"),
      bytes("<svg></svg><script>alert(1)</script>"),
      bytes("<html><svg></svg></html>"),
      svg("<![CDATA[<script>alert(1)</script>]]>"),
      svg("<g onclick=alert(1) />"),
    ];
    for (const een of slecht)
      expect([new TextDecoder().decode(een), keurLogo(een).ok]).toEqual([
        new TextDecoder().decode(een),
        false,
      ]);
  });

  test("is refused when it is empty, too large, or something else", () => {
    for (const een of [
      new Uint8Array(0),
      bytes("GIF89a"),
      bytes("%PDF-1.7"),
      new Uint8Array([0xff, 0xd8, 0xff]),
      new Uint8Array(MAX_LOGO_BYTES + 1),
      png(9_000, 10),
      png(0, 10),
      png(10, 10).slice(0, 20),
    ]) {
      expect(keurLogo(een)).toMatchObject({ ok: false });
    }
  });
});
