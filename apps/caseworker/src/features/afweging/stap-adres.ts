import type { Evaluatie } from "@core/grondslagen";
import type { Route } from "next";

/** The last page of the way: check your answers. Not a step of the definition. */
export const CONTROLEREN = "controleren";

export function stapAdres(afwegingId: string, stap: string, vraagId?: string): Route {
  return `/afwegingen/${afwegingId}/${stap}${vraagId === undefined ? "" : `#vraag-${vraagId}`}` as Route;
}

/** The steps shown now, with the place of one of them. */
export function plaatsVan(evaluatie: Evaluatie, stapId: string) {
  const stappen = evaluatie.stappen.filter((stap) => stap.zichtbaar);
  const plaats = stappen.findIndex((stap) => stap.id === stapId);
  return { stappen, plaats, vorige: stappen[plaats - 1], volgende: stappen[plaats + 1] };
}

/** "Stap 3 van 8: Afwegen – K-1 – Deelwijzer" */
export function paginatitel(evaluatie: Evaluatie, stapId: string, zaakkenmerk: string): string {
  const { stappen, plaats } = plaatsVan(evaluatie, stapId);
  const stap = stappen[plaats];
  const deel =
    stap === undefined
      ? "Controleer uw antwoorden"
      : `Stap ${plaats + 1} van ${stappen.length}: ${stap.titel}`;
  return `${deel} – ${zaakkenmerk}`;
}
