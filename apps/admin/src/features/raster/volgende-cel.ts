import type { Plekbevinding } from "./bevindingen-per-cel.ts";

/** A cell that something is said of, and which of all such cells it is. */
export interface Bevindingcel {
  readonly regel: string;
  readonly kolom: string;
  /** All that is said of it, in one text. */
  readonly tekst: string;
  /** From 1. */
  readonly nummer: number;
  readonly aantal: number;
}

/** From cell to cell, round and round: of one cell more can be said, and then one would never get past it. */
export function volgendeCel(
  bevindingen: readonly Plekbevinding[],
  hier: { readonly rij: string; readonly kolom: string } | null,
  terug: boolean,
): Bevindingcel | null {
  const cellen = [...Map.groupBy(bevindingen, ({ regel, kolom }) => `${regel} ${kolom}`).values()];
  const nu = cellen.findIndex(([een]) => een?.regel === hier?.rij && een?.kolom === hier?.kolom);
  const plaats =
    nu === -1 && terug ? cellen.length - 1 : (nu + (terug ? -1 : 1) + cellen.length) % cellen.length;
  const doel = cellen[plaats];
  const [eerste] = doel ?? [];
  if (doel === undefined || eerste === undefined) return null;
  return {
    regel: eerste.regel,
    kolom: eerste.kolom,
    tekst: doel.map(({ melding, herstel }) => `${melding} ${herstel}`).join(" "),
    nummer: plaats + 1,
    aantal: cellen.length,
  };
}
