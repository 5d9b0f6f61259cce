import { describe, expect, test } from "vitest";
import { contrast, isKleur, type Kleur, meng } from "./contrast.ts";
import { keurThema, laagsteContrast, themaCss } from "./thema.ts";

const PETROL = { licht: "#0b5563", donker: "#86ccd9" } as const;
const AUBERGINE = { licht: "#4a3a7a", donker: "#c3b5f2" } as const;
/** Every colour of three digits: 4096 of them, over the whole range. */
const KLEUREN = Array.from({ length: 4096 }, (_, getal): Kleur => {
  const cijfers = getal.toString(16).padStart(3, "0");
  return `#${[...cijfers].map((cijfer) => cijfer + cijfer).join("")}`;
});

describe("the theme of a gemeente", () => {
  test("with the colours of the house itself can be read", () => {
    expect(keurThema(PETROL)).toEqual([]);
    expect(keurThema(AUBERGINE)).toEqual([]);
  });

  test("names what cannot be read, in which of the two, and how far off it is", () => {
    const geel = keurThema({ licht: "#ffd400", donker: "#86ccd9" });
    expect(new Set(geel.map(({ thema }) => thema))).toContain("licht");
    expect(geel.map(({ wat }) => wat)).toEqual(expect.arrayContaining(["link", "knop", "balk", "rand"]));
    for (const fout of geel) expect(fout.contrast).toBeLessThan(fout.nodig);
    const donker = keurThema({ licht: "#0b5563", donker: "#0b5563" });
    expect(new Set(donker.map(({ thema }) => thema))).toEqual(new Set(["donker"]));
  });

  test("that is let through has letters of 4.5:1 on every surface they stand on, whatever the colour", () => {
    const bruikbaar = { licht: 0, donker: 0 };
    for (const kleur of KLEUREN) {
      if (keurThema({ ...PETROL, licht: kleur }).length === 0) {
        bruikbaar.licht += 1;
        for (const vlak of ["#faf8f4", "#ffffff", "#f3f0e9"] as const)
          expect(contrast(kleur, vlak)).toBeGreaterThanOrEqual(4.5);
      }
      if (keurThema({ ...PETROL, donker: kleur }).length === 0) {
        bruikbaar.donker += 1;
        for (const vlak of ["#15191c", "#1e2428", "#252c31"] as const)
          expect(contrast(kleur, vlak)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(Math.min(bruikbaar.licht, bruikbaar.donker)).toBeGreaterThan(200);
  });

  test("becomes tokens for one app, and nothing but colours gets into it", () => {
    const css = themaCss("caseworker", AUBERGINE);
    expect(css).toContain('[data-app="caseworker"]');
    expect(css).toContain("--basis-color-accent-1-color-default:light-dark(#4a3a7a,#c3b5f2)");
    expect(css).not.toMatch(/url|expression|</);
    expect(isKleur("#0b5563;}body{")).toBe(false);
  });
});

test("the lowest contrast is that of the letters that are hardest to read", () => {
  const goed = laagsteContrast(PETROL);
  expect(Math.min(goed.licht, goed.donker)).toBeGreaterThanOrEqual(4.5);
  expect(laagsteContrast({ ...PETROL, licht: "#ffd400" }).licht).toBeLessThan(2);
  expect(laagsteContrast({ ...PETROL, donker: "#0b5563" })).toMatchObject({ licht: goed.licht });
  expect(laagsteContrast({ ...PETROL, donker: "#0b5563" }).donker).toBeLessThan(3);
});

test("mixing stays between the two colours", () => {
  expect([meng("#000000", "#ffffff", 0), meng("#000000", "#ffffff", 1)]).toEqual(["#000000", "#ffffff"]);
  expect(meng("#000000", "#ffffff", 0.5)).toBe("#808080");
});
