import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesPdf } from "../testing/lees-pdf.ts";
import { aangevuldVoorbeeld, kortVoorbeeld, langVoorbeeld, metTekst } from "../testing/voorbeelden.ts";
import { maakPdf } from "./maak-pdf.ts";
import { WAARSCHUWING_UITZONDERING } from "./uitkomst.ts";

describe("the PDF as an archivable, accessible document", () => {
  it("declares PDF/A-2a and PDF/UA-1, with a title, a language and a sound cross-reference table", async () => {
    const pdf = await leesPdf(await maakPdf(langVoorbeeld()));
    expect(pdf.xmp).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.xmp).toContain("2019-08-11T12:02:00Z");
    expect(pdf.titel).toBe(langVoorbeeld().titel);
    expect(pdf.taal).toBe("nl-NL");
    expect(pdf.foutieveOffsets).toEqual([]);
  });

  it("tags one h1, a heading per section, header cells, lists, links and notes", async () => {
    const { rollen } = await leesPdf(await maakPdf(langVoorbeeld()));
    const aantal = (rol: string) => rollen.filter((r) => r === rol).length;
    expect(aantal("H1")).toBe(1);
    // Met wie en waarom, eleven points, Vereisten, Overige bronnen, Vaststelling.
    expect(aantal("H2")).toBe(15);
    expect(aantal("TH")).toBe(5);
    expect(aantal("Note")).toBe(6);
    for (const rol of ["Table", "TD", "L", "LI", "Link"]) expect(rollen).toContain(rol);
  });

  it("gives equal bytes for equal input, also when ten are made at once", async () => {
    const een = Buffer.from(await maakPdf(langVoorbeeld()));
    const tien = await Promise.all(
      Array.from({ length: 10 }, (_, i) => maakPdf(i % 2 === 0 ? langVoorbeeld() : kortVoorbeeld())),
    );
    for (const [i, pdf] of tien.entries()) expect(een.equals(pdf)).toBe(i % 2 === 0);
  });
});

describe("what the document says", () => {
  it("carries page, table version and hash at the foot of every page", async () => {
    const { paginas } = await leesPdf(await maakPdf(langVoorbeeld()));
    for (const [i, pagina] of paginas.entries()) {
      expect(pagina).toContain(`Pagina ${i + 1} van ${paginas.length}`);
      expect(pagina).toContain("Tabelversie 1 · inhoud c6d7e8f901122334…");
    }
  });

  it("prints the reason of an empty point", async () => {
    const { tekst } = await leesPdf(await maakPdf(kortVoorbeeld()));
    expect(tekst).toContain(
      "2. Mijn doel Beginsel van de AVG: doelbinding Niet ingevuld, reden: deze stap hoort",
    );
  });

  it("keeps facts apart from impressions, and only where there are impressions", async () => {
    const { tekst } = await leesPdf(await maakPdf(langVoorbeeld()));
    expect(tekst).toMatch(
      /Feiten – In het gezin wonen.*Indrukken van de medewerker Ik denk dat een verhuizing/,
    );
    expect((await leesPdf(await maakPdf(kortVoorbeeld()))).tekst).not.toContain("Indrukken");
  });

  it("numbers the notes as the model does", async () => {
    const v = langVoorbeeld();
    v.bronnen = v.bronnen.map((bron) => ({ ...bron, nummer: bron.nummer + 20 }));
    v.punten = v.punten.map((punt) => ({ ...punt, bronnen: punt.bronnen.map((nummer) => nummer + 20) }));
    const { tekst } = await leesPdf(await maakPdf(v));
    expect(tekst).toMatch(/schuldhulpverlening\.\s?21\s?,\s?23/);
    expect(tekst).toMatch(/23\s?Wet gemeentelijke schuldhulpverlening, artikel 3\./);
    expect(tekst).toMatch(/27\. Handleiding Gegevens delen/);
  });

  it("never prints an exception without saying that it is not lawful", async () => {
    const zonder = await leesPdf(await maakPdf(langVoorbeeld()));
    expect(zonder.tekst).toContain(`Let op. ${WAARSCHUWING_UITZONDERING}`);
    const eigen = await leesPdf(
      await maakPdf({ ...langVoorbeeld(), waarschuwing: "Dit is een uitzondering." }),
    );
    expect(eigen.tekst).toContain("Let op. Dit is een uitzondering.");
  });

  it("says what was written otherwise than composed, by whom, and what was added after the seal", async () => {
    const { tekst } = await leesPdf(await maakPdf(aangevuldVoorbeeld()));
    expect(tekst).toContain("Dit besluit vervangt besluit 11. Reden: De datum klopte niet.");
    expect(tekst).toMatch(
      /De medewerker heeft deze tekst aangepast\. Wat was samengesteld, staat achteraan\. Anders geschreven\./,
    );
    expect(tekst).toMatch(
      /Wat de medewerker heeft aangepast 6\. Waarom het nodig is Aangepast door M\. de Voorbeeld, consulent, op 11 augustus 2019, 13\.02 uur\. Uit de antwoorden was samengesteld: Zonder de uren weet ik niets\. Indruk: Zij leek bezorgd\./,
    );
    expect(tekst).toMatch(
      /Aanvullingen na het vaststellen .* Aanvulling 1, bij punt 10 Vastgesteld op 12 augustus 2019, 10\.00 uur, door M\. de Voorbeeld, consulent Het gezin is vandaag ge\S+nformeerd\. Code in de keten: /,
    );
    const zonder = await leesPdf(await maakPdf(langVoorbeeld()));
    expect(zonder.tekst).not.toMatch(/aangepast|Aanvulling|vervangt/);
  });

  it("says so when a requirement has no evidence or there are no requirements", async () => {
    expect((await leesPdf(await maakPdf(langVoorbeeld()))).tekst).toContain("Onbekend Niet vastgelegd");
    expect((await leesPdf(await maakPdf(kortVoorbeeld()))).tekst).toContain(
      "geen extra vereisten vastgelegd",
    );
  });
});

describe("text is data", () => {
  it.each([
    '#import "x": y',
    '#panic("x") #read("/etc/passwd")',
    "$a$ en $ sum_(i=1)^n $",
    "`code` ```typ #let x = 1 ```",
    "</p><script>alert(1)</script> &amp; <bron-1> @bron-1",
    "\\ * _ = - + / ~ ' \" // commentaar /* ook */ \\u{41}",
    "[haak] {accolade} #[inhoud] ${naam}",
  ])("prints %s as it was typed, in every field", async (tekst) => {
    const pdf = await leesPdf(await maakPdf(metTekst(tekst)));
    // Letters are compared without spaces: a line may break inside.
    const zonderWit = (s: string) => s.replaceAll(/\s/g, "");
    expect(zonderWit(pdf.tekst).split(zonderWit(tekst)).length - 1).toBeGreaterThanOrEqual(20);
    expect(pdf.titel).toBe(tekst);
  });

  it.each([
    ["emoji", "Het gezin is blij 🙂 en ❤️", "Het gezin is blij 🙂 en"],
    ["emoji outside the font", "Een luiaard 🦥 en een familie 👨‍👩‍👧.", "Een luiaard [U+1F9A5] en een familie"],
    ["Chinese", "Zij schreef 你好 op.", "Zij schreef [U+4F60 U+597D] op."],
    ["Hebrew", "שלום", "[U+05E9 U+05DC U+05D5 U+05DD]"],
    ["a letter with a foreign accent", "a\u05b0b", "a[U+05B0]b"],
    ["a direction override", "a\u202eb", "a[U+202E]b"],
    ["control characters", "a\u0000b\tc", "a[U+0000]b c"],
    ["a private character and half a pair", "a\ue000b\ud800c", "a[U+E000]b"],
    ["Cyrillic and Greek", "Привет Ωμέγα", "Привет Ωμέγα"],
    ["Turkish and Polish", "Şükrü Ğ ı İ Łódź", "Şükrü Ğ ı İ Łódź"],
  ])("prints %s, or its number where the fonts have no sign", async (_, tekst, verwacht) => {
    expect((await leesPdf(await maakPdf(metTekst(tekst)))).tekst).toContain(verwacht);
  });

  it("prints Arabic with all its letters", async () => {
    const { tekst } = await leesPdf(await maakPdf(metTekst("العائلة تحتاج")));
    // A reader gives joined letters in the order of the page; so only which letters there are is compared.
    const letters = (s: string) => new Set([...s.matchAll(/\p{Script=Arabic}/gu)].map(String));
    expect(letters(tekst)).toEqual(letters("العائلة تحتاج"));
    expect(tekst).not.toContain("[U+");
  });

  it("makes a document of any Unicode text", async () => {
    const tekst = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          ...Array.from(
            "a\u0301é\u0628\u064e\u200d\ufe0f\u{1f469}\u{1f3fd}1\u20e3\u{1f1f3}\u{1f1f1}#\u05d0\u202e ",
          ),
        ),
      }),
    );
    const niets = /^\s*$/u;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          tekst.filter((t) => !niets.test(t)),
          { minLength: 60, maxLength: 60 },
        ),
        async (feiten) => {
          const v = metTekst(`a${feiten.join(" ").slice(0, 90)}`.trim());
          v.punten[0] = { ...v.punten[0]!, feiten, indrukken: feiten };
          await expect(maakPdf(v)).resolves.toBeInstanceOf(Uint8Array);
        },
      ),
      { numRuns: 8, seed: 20190811 },
    );
  }, 60_000);

  it("lets 20,000 characters run over pages, with and without spaces", async () => {
    const woorden = Array.from({ length: 2_500 }, (_, i) => `w${String(i).padStart(5, "0")} `).join("");
    const v = langVoorbeeld();
    v.punten[0] = { ...v.punten[0]!, feiten: [woorden, "x".repeat(20_000)] };
    const { tekst, paginas } = await leesPdf(await maakPdf(v));
    expect(paginas.length).toBeGreaterThan(8);
    expect(tekst).toContain("w00000 w00001");
    expect(tekst).toContain("w02499");
    expect(tekst.match(/x/g)?.length).toBeGreaterThanOrEqual(20_000);
  });
});
