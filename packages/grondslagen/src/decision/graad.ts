import type { Regel } from "../model/regel.ts";
import type { AntwoordGraad } from "./woorden-van-antwoord.ts";
import type { Bindingsgraad, GrondslagInAntwoord } from "./antwoord.ts";

/** How binding a rule is, as an answer says it. */
export const GRAAD: Readonly<Record<Regel["binding"], Bindingsgraad>> = {
  verplichting: "verplicht",
  bevoegdheid: "bevoegd",
  "niet-vermeld": "niet-vermeld",
  betwist: "betwist",
};

interface Deel {
  readonly richting: string;
  readonly gegeven: string;
}

/**
 * How binding the whole answer is: a duty only where every part of the question is carried by a duty that is not in
 * doubt, a power where every part is carried by one or the other. Null without a basis.
 */
export function graadVan(
  delen: readonly Deel[],
  grondslagen: readonly GrondslagInAntwoord[],
): AntwoordGraad | null {
  if (grondslagen.length === 0) return null;
  const graden = delen.map(({ richting, gegeven }) => {
    const dragers = grondslagen.filter(
      ({ draagt, richtingen, open, controle }) =>
        open.length === 0 &&
        controle !== "betwist" &&
        draagt.includes(gegeven) &&
        richtingen.includes(richting),
    );
    return dragers.some(({ graad }) => graad === "verplicht")
      ? "verplicht"
      : dragers.some(({ graad }) => graad === "bevoegd")
        ? "bevoegd"
        : "onbekend";
  });
  if (graden.every((graad) => graad === "verplicht")) return "verplicht";
  return graden.includes("onbekend") ? "onbekend" : "bevoegd";
}
