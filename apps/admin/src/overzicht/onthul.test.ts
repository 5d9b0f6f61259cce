import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bladVanOverzicht } from "./blad.ts";
import { getalInWoorden, getalVan, paden, somVan } from "./lees-getal.ts";
import { onthul, type Onthuld, type Telboom } from "./onthul.ts";

/** Counts of leaves, in a tree with so many leaves under each part: `[2, 1]` is two parts, of two leaves and of one. */
function boomVan(vorm: readonly number[], aantallen: readonly number[]): Telboom {
  let plek = 0;
  return {
    naam: "alles",
    delen: vorm.map((bladen, deel) => ({
      naam: `deel ${deel}`,
      delen: Array.from({ length: bladen }, (_, blad) => ({
        naam: `blad ${blad}`,
        aantal: aantallen[plek++] ?? 0,
      })),
    })),
  };
}

/** Every true number in it: of the leaves, of the parts and of the whole. */
function cellen(vorm: readonly number[], aantallen: readonly number[]): number[] {
  const som = (van: number, tot: number) => aantallen.slice(van, tot).reduce((a, b) => a + b, 0);
  const grenzen = vorm.map((_, i) => vorm.slice(0, i).reduce((a, b) => a + b, 0));
  const delen = vorm.map((bladen, i) => som(grenzen[i] ?? 0, (grenzen[i] ?? 0) + bladen));
  return [...aantallen, ...delen, som(0, aantallen.length)];
}

function alleVectoren(lengte: number, hoogste: number): number[][] {
  if (lengte === 0) return [[]];
  const korter = alleVectoren(lengte - 1, hoogste);
  return Array.from({ length: hoogste + 1 }, (_, n) => korter.map((rest) => [n, ...rest])).flat();
}

/**
 * Whoever knows the method and sees what is shown keeps exactly the databases that show the same. So all of them are made,
 * put together by what they show, and each number below the limit is looked up in its group: it must not be the same in all.
 */
function uitgerekend(vorm: readonly number[], hoogste: number, grens: number): string[] {
  const werelden = alleVectoren(
    vorm.reduce((a, b) => a + b, 0),
    hoogste,
  ).map((aantallen) => ({
    cellen: cellen(vorm, aantallen),
    toont: JSON.stringify(onthul(boomVan(vorm, aantallen), grens)),
  }));
  const gelijk = Map.groupBy(werelden, ({ toont }) => toont);
  return [...gelijk].flatMap(([toont, groep]) =>
    (groep[0]?.cellen ?? []).flatMap((_, plek) => {
      const waarden = new Set(groep.map((wereld) => wereld.cellen[plek]));
      const [enige = 0] = waarden;
      return waarden.size === 1 && enige > 0 && enige < grens ? [`${enige} uit ${toont}`] : [];
    }),
  );
}

describe("what is shown of small counts", () => {
  test.each([
    { vorm: [3], hoogste: 6, grens: 5 },
    { vorm: [4], hoogste: 7, grens: 5 },
    { vorm: [1, 1, 1], hoogste: 9, grens: 5 },
    { vorm: [2, 1], hoogste: 9, grens: 5 },
    { vorm: [2, 2], hoogste: 7, grens: 5 },
    { vorm: [2, 1, 1], hoogste: 6, grens: 4 },
    { vorm: [3, 2], hoogste: 5, grens: 4 },
    { vorm: [2, 2, 1], hoogste: 4, grens: 3 },
  ])(
    "in every database of the shape $vorm up to $hoogste, no number under $grens can be worked out",
    (geval) => {
      expect(uitgerekend(geval.vorm, geval.hoogste, geval.grens)).toEqual([]);
    },
  );

  test("shows what is large or nothing exactly, and a total that gives nothing away", () => {
    expect(onthul(boomVan([2, 1], [12, 0, 7]))).toEqual({
      naam: "alles",
      getal: { min: 19, max: 19 },
      delen: [
        {
          naam: "deel 0",
          getal: { min: 12, max: 12 },
          delen: [{ naam: "blad 0", getal: { min: 12, max: 12 }, delen: [] }],
        },
        {
          naam: "deel 1",
          getal: { min: 7, max: 7 },
          delen: [{ naam: "blad 0", getal: { min: 7, max: 7 }, delen: [] }],
        },
      ],
    });
    // Two hidden parts that make five: two and three, or one and four. The total tells which of neither.
    expect(onthul(boomVan([1, 1, 1], [12, 2, 3])).getal).toEqual({ min: 17, max: 17 });
  });

  test("keeps the total to itself where it would say what one part is", () => {
    expect(onthul(boomVan([1, 1], [12, 3])).getal).toEqual({ min: 13, max: 16 });
    expect(getalInWoorden(onthul(boomVan([1, 1], [12, 3])).getal)).toBe("13 t/m 16");
    // Four and four is the only way to make eight; one and one the only way to make two.
    expect(onthul(boomVan([1, 1, 1], [9, 4, 4])).getal).toEqual(onthul(boomVan([1, 1, 1], [9, 1, 1])).getal);
  });

  test("does not split what is small: of four parts that make four each would be one", () => {
    expect(onthul(boomVan([4], [1, 1, 1, 1])).delen).toBeNull();
    expect(onthul(boomVan([4, 1], [1, 1, 1, 1, 9])).delen?.[0]).toMatchObject({
      getal: { min: 1, max: 4 },
      delen: null,
    });
  });
});

const kwartaal = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });
const VORM = [3, 2];
const onthuld = (aantallen: readonly number[]) => onthul(boomVan(VORM, aantallen));

/** Everything a reader can see or download of these quarters: every cell, every sum over every period, in words and as a file. */
function alles(bomen: readonly Onthuld[]): string[] {
  const perioden = bomen.flatMap((_, van) => bomen.map((__, tot) => bomen.slice(van, tot + 1)));
  const leeg = onthul({ naam: "leeg", aantal: 0 });
  const blad = bladVanOverzicht(
    bomen.map((boom) => ({
      kwartaal: "2026-K1",
      steekproeven: 0,
      maten: {
        "zonder-grondslag": boom,
        "gestopt-zonder-grondslag": leeg,
        "niet-delen": leeg,
        uitzondering: leeg,
        inzage: leeg,
        inzagebevinding: leeg,
        uitzonderingsbevinding: leeg,
      },
    })),
    (deel) => deel,
  );
  return [
    ...perioden.flatMap((periode) =>
      [[], ...paden(periode)].map((pad) => getalInWoorden(somVan(periode, pad))),
    ),
    ...blad.map((rij) => rij.join(";")),
  ];
}

describe("over several quarters", () => {
  test("two periods that overlap, and the file, say nothing more than the quarters do", () => {
    const werelden = alleVectoren(5, 4).map((aantallen) => ({
      aantallen,
      toont: JSON.stringify(onthuld(aantallen)),
    }));
    const gelijk = Map.groupBy(werelden, ({ toont }) => toont);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...werelden), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (echt, keus) => {
          // Another past that shows the same in every quarter: whatever is read of it must be the same too.
          const anders = echt.map(({ toont }) => {
            const groep = gelijk.get(toont) ?? [];
            return groep[keus % groep.length]?.aantallen ?? [];
          });
          expect(alles(anders.map(onthuld))).toEqual(alles(echt.map(({ aantallen }) => onthuld(aantallen))));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("what is said is true, and never a number from one to four", () => {
    fc.assert(
      fc.property(fc.array(kwartaal, { minLength: 1, maxLength: 4 }), (kwartalen) => {
        const bomen = kwartalen.map(onthuld);
        for (const pad of [[], ...paden(bomen)]) {
          const { min, max } = somVan(bomen, pad);
          const echt = kwartalen.reduce((som, aantallen) => som + echtVan(aantallen, pad), 0);
          expect(echt).toBeGreaterThanOrEqual(min);
          expect(echt).toBeLessThanOrEqual(max);
          expect(getalInWoorden({ min, max })).not.toMatch(/^[1-4]( |$)/);
        }
        for (const boom of bomen) expect(getalVan(boom, ["deel 0", "bestaat niet"]).min).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

function echtVan(aantallen: readonly number[], [deel, blad]: readonly string[]): number {
  const eigen =
    deel === undefined ? aantallen : deel === "deel 0" ? aantallen.slice(0, 3) : aantallen.slice(3);
  return blad === undefined ? eigen.reduce((a, b) => a + b, 0) : (eigen[Number(blad.at(-1))] ?? 0);
}
