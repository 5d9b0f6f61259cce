import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datum, type Datum } from "../time/datum.ts";
import { isWaarde, BOVEN_ARTIKEL, type Jci, type Plaatsdeel } from "./jci.ts";
import { jciVanArtikel } from "./jci-van-artikel.ts";
import { leesJci } from "./lees-jci.ts";
import { schrijfJci } from "./schrijf-jci.ts";

const VOORBEELD = "jci1.3:c:BWBR0035362&artikel=5.2.1&lid=1&o=a&z=2019-08-11&g=2019-08-11";

const dag: fc.Arbitrary<Datum> = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((moment) => datum(moment.toISOString().slice(0, 10)));
const waarde = fc
  .oneof(
    fc.constantFrom("5.2.1", "6:162", "1", "a", "1°", "IX A", "enig artikel", "7.4.0"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .filter(isWaarde);
const hooguit = (niveaus: readonly Plaatsdeel["niveau"][]) =>
  fc
    .uniqueArray(fc.constantFrom(...niveaus), { maxLength: 3 })
    .chain((gekozen) =>
      fc.tuple(...gekozen.map((niveau) => waarde.map((tekst): Plaatsdeel => ({ niveau, waarde: tekst })))),
    );
const jci: fc.Arbitrary<Jci> = fc.record({
  versie: fc.constantFrom("1.3" as const, "1.31" as const),
  bwb: fc
    .tuple(fc.constantFrom("BWBR", "BWBV"), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([soort, nummer]) => `${soort}${String(nummer).padStart(7, "0")}`),
  plaats: fc
    .tuple(
      hooguit(BOVEN_ARTIKEL),
      hooguit(["artikel"]),
      hooguit(["lid"]),
      fc.array(
        waarde.map((tekst): Plaatsdeel => ({ niveau: "o", waarde: tekst })),
        { maxLength: 3 },
      ),
    )
    .map((delen) => delen.flat()),
  zicht: fc.option(dag),
  geldig: fc.option(dag),
});

function gelezen(tekst: string): Jci {
  const uit = leesJci(tekst);
  if (!uit.ok) throw new Error(`${tekst}: ${uit.fout.melding}`);
  return uit.jci;
}

describe("leesJci en schrijfJci", () => {
  it("reads the form that official links have", () => {
    expect(gelezen(VOORBEELD)).toEqual({
      versie: "1.3",
      bwb: "BWBR0035362",
      plaats: [
        { niveau: "artikel", waarde: "5.2.1" },
        { niveau: "lid", waarde: "1" },
        { niveau: "o", waarde: "a" },
      ],
      zicht: "2019-08-11",
      geldig: "2019-08-11",
    });
  });

  it("reads 1.3.1, nested onderdelen and an underscore as a space", () => {
    const tekst = "jci1.31:c:BWBR0001830&hoofdstuk=IX_A&artikel=1&o=b&o=1°&z=2003-02-03&g=2003-02-02";
    expect(gelezen(tekst).plaats).toEqual([
      { niveau: "hoofdstuk", waarde: "IX A" },
      { niveau: "artikel", waarde: "1" },
      { niveau: "o", waarde: "b" },
      { niveau: "o", waarde: "1°" },
    ]);
    expect(schrijfJci(gelezen(tekst))).toBe(tekst);
  });

  it("takes the days in either order and writes z first", () => {
    expect(schrijfJci(gelezen("jci1.3:c:BWBR0035362&g=2019-08-11&z=2020-01-01"))).toBe(
      "jci1.3:c:BWBR0035362&z=2020-01-01&g=2019-08-11",
    );
  });

  it("gives back what was written, and writes what was read", () => {
    fc.assert(
      fc.property(jci, (oorspronkelijk) => {
        const tekst = schrijfJci(oorspronkelijk);
        expect(leesJci(tekst)).toEqual({ ok: true, jci: oorspronkelijk });
        expect(schrijfJci(gelezen(tekst))).toBe(tekst);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and a text it takes is one it can write", () => {
    const geknoei = jci.chain((goed) => {
      const tekst = schrijfJci(goed);
      return fc
        .tuple(fc.nat(tekst.length), fc.nat(4), fc.string({ unit: "binary", maxLength: 4 }))
        .map(([op, weg, erin]) => tekst.slice(0, op) + erin + tekst.slice(op + weg));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), geknoei), (tekst) => {
        const uit = leesJci(tekst);
        if (uit.ok) {
          const canoniek = schrijfJci(uit.jci);
          expect(schrijfJci(gelezen(canoniek))).toBe(canoniek);
          expect(canoniek.split("&").toSorted()).toEqual(tekst.split("&").toSorted());
          return;
        }
        expect(uit.fout.positie).toBeGreaterThanOrEqual(0);
        expect(uit.fout.positie).toBeLessThanOrEqual(tekst.length);
        expect(uit.fout.melding).not.toBe("");
        expect(uit.fout.remedie).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["", 0, "Dit begint niet als een verwijzing."],
    ["https://wetten.overheid.nl/BWBR0035362", 0, "Dit begint niet als een verwijzing."],
    ["jci1.2:c:BWBR0035362", 3, 'Versie "1.2" is niet bekend.'],
    ["jci1.31:v:BWBR0035362", 8, 'Soort "v" is niet bekend.'],
    ["jci1.3:c:BWBR003536", 9, '"BWBR003536" is geen nummer van een wet.'],
    ["jci1.3:c:BWBR0035362&", 21, '"" is geen deel van een verwijzing.'],
    ["jci1.3:c:BWBR0035362&artikl=5", 21, '"artikl" is geen plaats in een wet.'],
    ["jci1.3:c:BWBR0035362&artikel=", 29, 'Na "artikel=" staat niets.'],
    ["jci1.3:c:BWBR0035362&artikel=5 a", 29, '"5 a" heeft tekens die hier niet mogen.'],
    ["jci1.3:c:BWBR0035362&lid=1&artikel=5", 27, '"artikel" staat na "lid".'],
    ["jci1.3:c:BWBR0035362&artikel=5&artikel=6", 31, '"artikel" staat er twee keer.'],
    ["jci1.3:c:BWBR0035362&g=2019-02-30", 23, '"2019-02-30" is geen bestaande dag.'],
    ["jci1.3:c:BWBR0035362&g=2019-02-01&g=2019-02-01", 34, '"g" staat er twee keer.'],
    ["jci1.3:c:BWBR0035362&g=2019-02-01&artikel=5", 34, '"artikel" staat na de dagen.'],
    [`jci1.3:c:BWBR0035362${"&o=a".repeat(1_000)}`, 2_000, "De verwijzing is langer dan 2000 tekens."],
  ])("says where %j goes wrong", (tekst, positie, melding) => {
    const uit = leesJci(tekst);
    expect(uit).toMatchObject({ ok: false, fout: { positie, melding } });
  });

  it("points at the level that was meant", () => {
    const uit = leesJci("jci1.3:c:BWBR0035362&artikl=5");
    expect(!uit.ok && uit.fout.remedie).toBe("Bedoelt u artikel?");
  });
});

describe("jciVanArtikel", () => {
  const wet = { bwb: "BWBR0035362" };
  const peildatum = datum("2019-08-11");
  const van = (deel: { artikel: string | null; lid?: string; onderdeel?: string }) =>
    jciVanArtikel({ lid: null, onderdeel: null, ...deel }, wet, peildatum);
  const tekst = (deel: Parameters<typeof van>[0]) => {
    const uit = van(deel);
    return uit === null ? null : schrijfJci(uit);
  };

  it("goes from law to onderdeel on the day asked", () => {
    expect(tekst({ artikel: "5.2.1", lid: "1", onderdeel: "a" })).toBe(VOORBEELD);
    expect(tekst({ artikel: "enig artikel" })).toContain("&artikel=enig_artikel&z=");
  });

  it("repeats the onderdeel where one stands in another", () => {
    for (const onderdeel of ["a 1°", "a, 1°", "a, onder 1°"])
      expect(tekst({ artikel: "1", onderdeel })).toContain("&artikel=1&o=a&o=1°&z=");
    expect(tekst({ artikel: "1", onderdeel: "a tot en met c" })).toContain("&o=a_tot_en_met_c&");
  });

  it("gives nothing rather than something that cannot be read back", () => {
    expect(van({ artikel: null })).toBeNull();
    expect(van({ artikel: "5_2" })).toBeNull();
    expect(jciVanArtikel({ artikel: "6", lid: null, onderdeel: null }, { bwb: null }, peildatum)).toBeNull();
    expect(jciVanArtikel({ artikel: "6", lid: null, onderdeel: null }, undefined, peildatum)).toBeNull();
  });

  it("can always be read back", () => {
    const deel = fc.option(fc.string({ unit: "grapheme", minLength: 1 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), deel, deel, dag, (artikel, lid, onderdeel, op) => {
        const uit = jciVanArtikel({ artikel, lid, onderdeel }, wet, op);
        if (uit !== null) expect(leesJci(schrijfJci(uit))).toEqual({ ok: true, jci: uit });
      }),
    );
  });
});
