import type { Evaluatie } from "@core/grondslagen";
import { plaatsVan } from "@deelwijzer/grondslagen-react";
import type { Route } from "next";

export function stapAdres(afwegingId: string, stap: string, vraagId?: string): Route {
  return `/afwegingen/${afwegingId}/${stap}${vraagId === undefined ? "" : `#vraag-${vraagId}`}` as Route;
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
