import { describe, expect, it } from "vitest";
import { leesPdf } from "../testing/lees-pdf.ts";
import { ontleedPdf } from "../testing/ontleed-pdf.ts";
import { voorbeeldBericht, voorbeeldBrief } from "../testing/stukken.ts";
import { aangevuldVoorbeeld, kortVoorbeeld, langVoorbeeld } from "../testing/voorbeelden.ts";
import { maakPdf, maakStukPdf } from "./maak-pdf.ts";

/** Every kind of document that leaves this package. */
const DOCUMENTEN: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the account of some pages", () => maakPdf(langVoorbeeld())],
  ["the account of one page", () => maakPdf(kortVoorbeeld())],
  ["the account with changes and additions", () => maakPdf(aangevuldVoorbeeld())],
  ["the letter", () => maakStukPdf(voorbeeldBrief())],
  ["the message", () => maakStukPdf(voorbeeldBericht())],
];

describe.each(DOCUMENTEN)("PDF/A-2a and PDF/UA-1, as far as the file shows it: %s", (_naam, maak) => {
  it("declares both standards, its title, its language and its maker in XMP", async () => {
    const { xmp, titel, foutieveOffsets } = await leesPdf(await maak());
    expect(xmp).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(xmp).toContain(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${titel}</rdf:li>`);
    expect(xmp).toContain("<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li>");
    expect(xmp).toMatch(/<dc:creator><rdf:Seq><rdf:li>[^<]+/);
    expect(foutieveOffsets).toEqual([]);
  });

  it("is marked as tagged, has a language, shows its title and reaches a tree of tags", async () => {
    const pdf = ontleedPdf(await maak());
    expect(pdf.catalogus).toMatch(/\/Lang \(nl-NL\)/);
    expect(pdf.catalogus).toMatch(/\/MarkInfo <<\s+\/Marked true/);
    expect(pdf.catalogus).toMatch(/\/DisplayDocTitle true/);
    const boom = pdf.volg(pdf.catalogus, "StructTreeRoot");
    expect(boom?.woordenboek).toMatch(/\/ParentTree /);
    expect(pdf.vanType("StructElem").length).toBeGreaterThan(10);
    const [document, ...meer] = pdf.objecten.filter(({ woordenboek }) => /\/S \/Document/.test(woordenboek));
    expect([document === undefined, meer.length]).toEqual([false, 0]);
  });

  it("names its colours by an output intent that carries the profile", async () => {
    const pdf = ontleedPdf(await maak());
    const [bedoeling, ...meer] = pdf.vanType("OutputIntent");
    expect(meer).toEqual([]);
    expect(bedoeling?.woordenboek).toMatch(/\/S \/GTS_PDFA1/);
    const profiel = pdf.volg(bedoeling?.woordenboek ?? "", "DestOutputProfile");
    expect(profiel).toMatchObject({ stroom: true });
    expect(profiel?.woordenboek).toMatch(/\/N 3/);
    expect(pdf.catalogus).toMatch(/\/OutputIntents /);
  });

  it("embeds every font it uses, with the letters behind its signs", async () => {
    const pdf = ontleedPdf(await maak());
    const fonts = pdf.vanType("Font");
    const samengesteld = fonts.filter(({ woordenboek }) => /\/Subtype \/Type0/.test(woordenboek));
    const delen = fonts.filter((font) => !samengesteld.includes(font));
    expect(samengesteld.length).toBeGreaterThan(0);
    for (const { woordenboek } of samengesteld) {
      expect(pdf.volg(woordenboek, "ToUnicode")).toMatchObject({ stroom: true });
      expect(delen).toContain(pdf.volg(woordenboek, "DescendantFonts"));
    }
    // No font by name only, such as the fourteen every reader has: an archive cannot rely on those.
    for (const { woordenboek } of delen) {
      expect(woordenboek).toMatch(/\/Subtype \/CIDFontType[02]/);
      const beschrijving = pdf.volg(woordenboek, "FontDescriptor")?.woordenboek ?? "";
      const bestand = pdf.volg(beschrijving, "FontFile2") ?? pdf.volg(beschrijving, "FontFile3");
      expect(bestand).toMatchObject({ stroom: true });
    }
  });

  it("ties every page to the tags, in the order of the tags where there is something to press", async () => {
    const pdf = ontleedPdf(await maak());
    for (const { woordenboek } of pdf.vanType("Page")) {
      expect(woordenboek).toMatch(/\/StructParents \d+/);
      if (/\/Annots /.test(woordenboek)) expect(woordenboek).toMatch(/\/Tabs \/S/);
    }
  });

  it("has no script, lock, picture without text or file inside", async () => {
    const pdf = ontleedPdf(await maak());
    for (const { woordenboek } of pdf.objecten) {
      expect(woordenboek).not.toMatch(/\/(JavaScript|JS|Encrypt|Launch|EmbeddedFile|AA|OpenAction)\b/);
      if (/\/S \/Figure/.test(woordenboek)) expect(woordenboek).toMatch(/\/Alt /);
    }
  });

  it("has one h1, first, and skips no level", async () => {
    const { rollen } = await leesPdf(await maak());
    const koppen = rollen.flatMap((rol) => (/^H\d$/.test(rol) ? [Number(rol.slice(1))] : []));
    expect(koppen[0]).toBe(1);
    expect(koppen.filter((niveau) => niveau === 1)).toHaveLength(1);
    koppen.forEach((niveau, i) => expect(niveau - (koppen[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});
