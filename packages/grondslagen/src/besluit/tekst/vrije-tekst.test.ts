import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elfproef } from "./elfproef.ts";
import { zoekPersoonsgegevens } from "./vrije-tekst.ts";

/** Numbers that pass the check, made here and nowhere else. */
const bsn = fc
  .integer({ min: 1_000_000, max: 99_999_999 })
  .map((acht) => {
    const cijfers = String(acht).padStart(8, "0");
    const som = [...cijfers].reduce((tot, cijfer, plek) => tot + Number(cijfer) * (9 - plek), 0);
    return som % 11 < 10 ? `${cijfers}${som % 11}` : null;
  })
  .filter((nummer): nummer is string => nummer !== null);

const scheiding = fc.constantFrom("", " ", ".", "-", ". ", " - ".slice(0, 2), "\u00a0", "–");
/** Text without digits or @, so that nothing else can be found in it. */
const woorden = fc.string({ unit: fc.constantFrom(..."abc éÀ,;:!?()\n".split("")), maxLength: 40 });

function soorten(tekst: string): string[] {
  return zoekPersoonsgegevens(tekst).map(({ soort }) => soort);
}

describe("elfproef", () => {
  it("keurt een goed nummer goed en elk nummer met één ander cijfer af", () => {
    fc.assert(
      fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nummer, plek, verschil) => {
        expect(elfproef(nummer)).toBe(true);
        const ander = (Number(nummer[plek]) + verschil) % 10;
        expect(elfproef(nummer.slice(0, plek) + ander + nummer.slice(plek + 1))).toBe(false);
      }),
    );
  });

  it("leest acht cijfers als negen met een nul ervoor", () => {
    fc.assert(
      fc.property(
        bsn.filter((nummer) => nummer.startsWith("0")),
        (nummer) => {
          expect(elfproef(nummer.slice(1))).toBe(true);
        },
      ),
    );
  });

  it("kent geen nummer van alleen nullen, en geen andere lengte", () => {
    expect(["000000000", "00000000", "1234567", "1112223330", "", "12345678a"].filter(elfproef)).toEqual([]);
  });
});

describe("zoekPersoonsgegevens", () => {
  it("vindt een BSN tussen elke tekst, ook met punten, spaties of streepjes ertussen", () => {
    fc.assert(
      fc.property(woorden, bsn, scheiding, scheiding, woorden, (voor, nummer, een, twee, na) => {
        const geschreven = `${nummer.slice(0, 3)}${een}${nummer.slice(3, 6)}${twee}${nummer.slice(6)}`;
        const tekst = `${voor}${geschreven}${na}`;
        const gevonden = zoekPersoonsgegevens(tekst);
        expect(gevonden.map(({ van, tot }) => tekst.slice(van, tot))).toEqual([geschreven]);
      }),
    );
  });

  it("vindt een BSN met om de twee of vier cijfers een punt", () => {
    fc.assert(
      fc.property(bsn, fc.constantFrom(1, 2, 4, 5), (nummer, groep) => {
        const delen = nummer.match(new RegExp(`.{1,${groep}}`, "g")) ?? [];
        expect(soorten(`nr ${delen.join(".")}.`)).toContain("bsn");
      }),
    );
  });

  it("vindt een BSN naast een ander getal", () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 1, max: 99 }), (nummer, ander) => {
        expect(soorten(`${ander} ${nummer} ${ander}`)).toContain("bsn");
      }),
    );
  });

  it("ziet geen BSN in een langer getal, in een datum of in een nummer dat de proef niet haalt", () => {
    fc.assert(
      fc.property(
        bsn,
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }),
        (nummer, dag) => {
          const [jaar = "", maand = "", d = ""] = dag.toISOString().slice(0, 10).split("-");
          expect(soorten(`1${nummer}2`)).toEqual([]);
          expect(soorten(`${jaar}-${maand}-${d} en ${d}-${maand}-${jaar} en ${d}.${maand}.${jaar}`)).toEqual(
            [],
          );
        },
      ),
    );
    expect(soorten("123456789 en 12345678")).toEqual([]);
  });

  const TELEFOONS = [
    "0612345678",
    "06-12345678",
    "06 12 34 56 78",
    "06 - 1234 5678",
    "(06) 12345678",
    "020-1234567",
    "(020) 123 45 67",
    "0182 - 12 34 56",
    "+31612345678",
    "+31 6 12345678",
    "+31 (0)6 1234 5678",
    "0031 20 1234567",
  ];

  it.each(TELEFOONS)("vindt het telefoonnummer %s", (nummer) => {
    const tekst = `Bel ${nummer}, of niet.`;
    expect(zoekPersoonsgegevens(tekst)).toEqual([
      { soort: "telefoonnummer", van: 4, tot: 4 + nummer.length },
    ]);
  });

  it.each(["112", "Artikel 5.1.1 lid 4", "0800-8051", "10-2019", "2019-WMO-0001", "€ 1.234.567,89", "36295"])(
    "laat %s met rust",
    (tekst) => expect(soorten(tekst)).toEqual([]),
  );

  it.each([
    ["Mail naar a.b+c@voorbeeld.nl.", "a.b+c@voorbeeld.nl"],
    ["<jan@sub.voorbeeld.org>", "jan@sub.voorbeeld.org"],
    ["é@voorbéeld.nl", "é@voorbéeld.nl"],
  ])("vindt het e-mailadres in %s", (tekst, adres) => {
    const [gevonden] = zoekPersoonsgegevens(tekst);
    expect(gevonden?.soort).toBe("e-mailadres");
    expect(tekst.slice(gevonden?.van, gevonden?.tot)).toBe(adres);
  });

  it.each(["twee @ drie", "@home", "naam@", "a@b", "a@.nl"])("ziet geen e-mailadres in %s", (tekst) => {
    expect(soorten(tekst)).toEqual([]);
  });

  it("wijst altijd een stuk binnen de tekst aan, op volgorde", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789 .-+@a\n()".split("")), maxLength: 200 }),
        (tekst) => {
          const gevonden = zoekPersoonsgegevens(tekst);
          for (const { van, tot } of gevonden) {
            expect(van).toBeLessThan(tot);
            expect(tot).toBeLessThanOrEqual(tekst.length);
          }
          expect(gevonden.map(({ van }) => van)).toEqual(
            gevonden.map(({ van }) => van).toSorted((a, b) => a - b),
          );
        },
      ),
    );
  });
});
