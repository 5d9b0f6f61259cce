import fc from "fast-check";
import { expect, it } from "vitest";
import { Bijnatafel, type Bijnakaart } from "./bijnabak.ts";

const kaart = (naam: string): Bijnakaart => ({
  bijna: { regel: naam, ontbreekt: [], uitleg: "", wijzig: [] },
  knoop: { soort: "regel", oordeel: "nee", tekst: naam, onderwerp: naam, kinderen: [] },
});

it("gives back under two numbers what was kept under them, also after it grew, and nothing else", () => {
  const getal = fc.oneof(fc.nat(40), fc.nat(2 ** 27), fc.nat(200_000));
  fc.assert(
    fc.property(fc.array(fc.tuple(getal, fc.nat(200_000)), { maxLength: 300 }), (sleutels) => {
      const tafel = new Bijnatafel();
      const bekend = new Map<string, Bijnakaart>();
      for (const [nummer, volgorde] of sleutels) {
        const naam = `${nummer} ${volgorde}`;
        const plek = tafel.zoek(nummer, volgorde);
        expect(plek >= 0).toBe(bekend.has(naam));
        if (plek >= 0) continue;
        const nieuw = kaart(naam);
        bekend.set(naam, nieuw);
        expect(tafel.bijna(tafel.zet(nummer, volgorde, nieuw))).toBe(nieuw.bijna);
      }
      for (const [nummer, volgorde] of sleutels) {
        const plek = tafel.zoek(nummer, volgorde);
        expect(tafel.bijna(plek)).toBe(bekend.get(`${nummer} ${volgorde}`)?.bijna);
        expect(tafel.knoop(plek)).toBe(bekend.get(`${nummer} ${volgorde}`)?.knoop);
        expect(tafel.zoek(nummer, volgorde + 200_001)).toBeLessThan(0);
      }
    }),
  );
});
