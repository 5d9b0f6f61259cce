import type { Dimensie } from "../antwoord.ts";
import { moeiteVan, VOLGORDE } from "../nabijheid.ts";
import { DIMENSIES } from "../vergelijk.ts";

/** One way in which a rule can differ from a question. */
export interface Verschilsoort {
  readonly ontbreekt: readonly Dimensie[];
  /** Whether the partner differs and is a related one. */
  readonly verwant: boolean;
  /** Ways of differing that are equally far share a bucket: its rules keep their own order. The nearest is 0. */
  readonly emmer: number;
}

const PLAATSEN = DIMENSIES.length;

/** The number of a way of differing: two places in `DIMENSIES`, equal where only one dimension differs, the lowest first. */
export function soortnummer(een: number, ander: number, verwant: boolean): number {
  return (een * PLAATSEN + ander) * 2 + (verwant ? 1 : 0);
}

function maakSoorten(): readonly Verschilsoort[] {
  const soorten = Array.from({ length: PLAATSEN * PLAATSEN * 2 }, (_, nummer) => {
    const plaatsen = [Math.floor(nummer / 2 / PLAATSEN), Math.floor(nummer / 2) % PLAATSEN];
    const ontbreekt = VOLGORDE.filter((dimensie) =>
      plaatsen.some((plaats) => DIMENSIES[plaats] === dimensie),
    );
    const verwant = nummer % 2 === 1;
    return { ontbreekt, verwant, afstand: ontbreekt.length * 100 + moeiteVan(ontbreekt, verwant) };
  });
  const afstanden = [...new Set(soorten.map(({ afstand }) => afstand))].toSorted((a, b) => a - b);
  return soorten.map(({ ontbreekt, verwant, afstand }) => ({
    ontbreekt,
    verwant,
    emmer: afstanden.indexOf(afstand),
  }));
}

/** By `soortnummer`. */
export const SOORTEN = maakSoorten();
