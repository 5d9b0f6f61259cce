import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesJci } from "../jci/lees-jci.ts";
import type { Artikel } from "../model/artikel.ts";
import type { Wet } from "../model/woordenlijst.ts";
import { datum } from "../time/datum.ts";
import { jciVan, jciZonderDatum, wettekstAdres } from "./jci.ts";

const PEIL = datum("2019-08-11");
const wet: Wet = { id: "jw", naam: "Jeugdwet", bwb: "BWBR0034925", celex: null, begin: null };
const artikel = (deel: Partial<Artikel>): Artikel => ({
  wet: "jw",
  artikel: "1",
  lid: null,
  onderdeel: null,
  ...deel,
});

const nummer = fc.constantFrom("1", "5.2.1", "6:162", "7.4.0", "enig artikel", "1a");
const deel = fc.record({
  artikel: nummer,
  lid: fc.option(fc.constantFrom("1", "2", "10")),
  onderdeel: fc.option(fc.constantFrom("a", "1°", "a tot en met c")),
});

describe("jciVan", () => {
  it("says law, article, lid and onderdeel from high to low, a space as an underscore, then the two days", () => {
    fc.assert(
      fc.property(deel, (waar) => {
        const plaats = [
          `&artikel=${waar.artikel}`,
          waar.lid === null ? "" : `&lid=${waar.lid}`,
          waar.onderdeel === null ? "" : `&o=${waar.onderdeel}`,
        ].join("");
        const zonder = `jci1.3:c:BWBR0034925${plaats.replaceAll(" ", "_")}`;
        expect(jciZonderDatum(artikel(waar), wet)).toBe(zonder);
        expect(jciVan(artikel(waar), wet, PEIL)).toBe(`${zonder}&z=2019-08-11&g=2019-08-11`);
      }),
    );
  });

  it("is always a reference that reads back, whatever a source has for article, lid and onderdeel", () => {
    const tekst = fc.string({ minLength: 1, unit: "binary" });
    fc.assert(
      fc.property(tekst, fc.option(tekst), fc.option(tekst), (nr, lid, onderdeel) => {
        const bepaling = artikel({ artikel: nr, lid, onderdeel });
        const jci = jciVan(bepaling, wet, PEIL);
        const zonder = jciZonderDatum(bepaling, wet);
        if (jci === null) expect(zonder).toBeNull();
        else {
          expect(leesJci(jci)).toMatchObject({ ok: true });
          expect(jci).toBe(`${zonder}&z=2019-08-11&g=2019-08-11`);
        }
      }),
    );
  });
});

describe("wettekstAdres", () => {
  it("leads to the provision, else to the law on that day, else nowhere", () => {
    const jci = "jci1.3:c:BWBR0034925&artikel=1&z=2019-08-11&g=2019-08-11";
    expect(wettekstAdres(artikel({}), wet, PEIL)).toBe(`https://wetten.overheid.nl/${jci}`);
    for (const nr of [null, "1_2"])
      expect(wettekstAdres(artikel({ artikel: nr }), wet, PEIL)).toBe(
        "https://wetten.overheid.nl/BWBR0034925/2019-08-11",
      );
    expect(wettekstAdres(artikel({}), { ...wet, bwb: null }, PEIL)).toBeNull();
    expect(wettekstAdres(artikel({}), undefined, PEIL)).toBeNull();
    expect(wettekstAdres(artikel({}), { ...wet, bwb: null, celex: "32016R0679" }, PEIL)).toContain(
      "CELEX:32016R0679",
    );
  });
});
