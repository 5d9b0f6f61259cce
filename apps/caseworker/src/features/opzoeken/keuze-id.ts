import type { Keuzeveld } from "@deelwijzer/grondslagen-react";

/** Ids of the choices on the page, so that "nog te kiezen" can lead to them. */
export function keuzeId(veld: Keuzeveld): string {
  return veld === "gegevens" ? gegevensId(0) : `opzoeken-${veld}`;
}

/** Several kinds of data may be asked; each has its place in the sentence. */
export function gegevensId(plaats: number): string {
  return `opzoeken-gegevens-${plaats}`;
}
