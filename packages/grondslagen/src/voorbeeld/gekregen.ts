import type { Antwoord, Weigering } from "../decision/antwoord.ts";
import { canoniek } from "../model/canoniek.ts";
import type { Gekregen } from "./voorbeeld.ts";

/** What came, in the form that is kept when somebody lets it stand. */
export function gekregenVan(antwoord: Antwoord | Weigering): Gekregen {
  if ("fout" in antwoord) return { uitkomst: "geweigerd", regels: [], vereisten: [] };
  const uniek = (ids: readonly string[]) => [...new Set(ids)].toSorted();
  return {
    uitkomst: antwoord.uitkomst,
    regels: uniek(antwoord.grondslagen.map(({ regel }) => regel)),
    vereisten: uniek(antwoord.grondslagen.flatMap(({ vereisten }) => vereisten)),
  };
}

export function isZelfde(een: Gekregen, ander: Gekregen): boolean {
  return canoniek(een) === canoniek(ander);
}
