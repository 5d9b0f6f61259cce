import type { Dimensie } from "../antwoord.ts";
import { moeiteVan, VOLGORDE } from "../nabijheid.ts";
import { DIMENSIES } from "../vergelijk.ts";

/** One way in which a rule can differ from a question. */
export interface Verschilsoort {
  /** Places in `DIMENSIES`; equal where only one dimension differs. */
  readonly een: number;
  readonly ander: number;
  /** A bit for each of them. */
  readonly dimensies: number;
  readonly ontbreekt: readonly Dimensie[];
  /** Whether the partner differs and is a related one; null where the partner does not differ. */
  readonly verwant: boolean | null;
}

/** Ways of differing that are equally far: rules of one bucket keep their own order. */
export type Emmer = readonly Verschilsoort[];

function emmersVan(soorten: readonly Verschilsoort[]): readonly Emmer[] {
  const perMoeite = new Map<number, Verschilsoort[]>();
  for (const soort of soorten) {
    const moeite = moeiteVan(soort.ontbreekt, soort.verwant === true);
    perMoeite.set(moeite, [...(perMoeite.get(moeite) ?? []), soort]);
  }
  return [...perMoeite].toSorted(([a], [b]) => a - b).map(([, emmer]) => emmer);
}

function soortenVan(een: number, ander: number): Verschilsoort[] {
  const ontbreekt = VOLGORDE.filter((dimensie) =>
    [een, ander].some((plaats) => DIMENSIES[plaats] === dimensie),
  );
  return (ontbreekt.includes("partner") ? [true, false] : [null]).map((verwant) => ({
    een,
    ander,
    dimensies: (1 << een) | (1 << ander),
    ontbreekt,
    verwant,
  }));
}

const PLAATSEN = [...DIMENSIES.keys()];

/** Nearest first. */
export const EEN_VERSCHIL = emmersVan(PLAATSEN.flatMap((een) => soortenVan(een, een)));
export const TWEE_VERSCHILLEN = emmersVan(
  PLAATSEN.flatMap((een) => PLAATSEN.slice(een + 1).flatMap((ander) => soortenVan(een, ander))),
);
