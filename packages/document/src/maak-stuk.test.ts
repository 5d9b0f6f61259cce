import { describe, expect, it } from "vitest";
import { leesPdf } from "../testing/lees-pdf.ts";
import { briefMetTekst, voorbeeldBrief } from "../testing/stukken.ts";
import { maakStukHtml } from "./maak-html.ts";
import { maakStukPdf } from "./maak-pdf.ts";

const GEVAARLIJK = "</p><script>alert(1)</script> &amp; \"x\" 'y' #panic(1) $a$ @bron";

describe("a letter as PDF", () => {
  it("says what its data say, in their order, with the places to fill in", async () => {
    const { tekst, titel, rollen } = await leesPdf(await maakStukPdf(voorbeeldBrief()));
    expect(titel).toBe("Wij gebruiken gegevens over u");
    expect(tekst).toMatch(
      /Voorbeeldgemeente Brief over uw gegevens .*\[Vul zelf in: naam en adres van de inwoner\].*12 augustus 2019.*W-2041.*Beste \[Vul zelf in: naam\],.*Welke gegevens zijn dat\?.*Uren opvoedhulp per week\..*Meer delen wij niet\..*Wat kunt u doen\?.*Inzien\..*Bezwaar maken\..*Met vriendelijke groet,/,
    );
    expect(rollen.filter((rol) => rol === "H2")).toHaveLength(2);
    expect(rollen.filter((rol) => rol === "L")).toHaveLength(2);
  });

  it("gives equal bytes for equal input", async () => {
    const [een, twee] = await Promise.all([maakStukPdf(voorbeeldBrief()), maakStukPdf(voorbeeldBrief())]);
    expect(Buffer.from(een).equals(twee)).toBe(true);
  });

  it("prints text as it was typed, in every field", async () => {
    const { tekst, titel } = await leesPdf(await maakStukPdf(briefMetTekst(GEVAARLIJK)));
    const zonderWit = (s: string) => s.replaceAll(/\s/g, "");
    expect(zonderWit(tekst).split(zonderWit(GEVAARLIJK)).length - 1).toBeGreaterThanOrEqual(8);
    expect(titel).toBe(GEVAARLIJK);
  });
});

describe("a letter as HTML", () => {
  it("is one file with a language, a title, one h1 and nothing from elsewhere", () => {
    const html = maakStukHtml(voorbeeldBrief());
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain("<title>Wij gebruiken gegevens over u – Voorbeeldgemeente</title>");
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|<img|https?:|@import|url\(/);
    expect(html).toContain("<mark>[Vul zelf in: naam]</mark>");
  });

  it("carries text as text only", () => {
    const html = maakStukHtml(briefMetTekst(GEVAARLIJK));
    expect(html).not.toContain("<script");
    expect(html).toContain(
      "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;x&quot; &#39;y&#39;",
    );
  });
});
