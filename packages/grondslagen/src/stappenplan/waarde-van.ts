import type { StapVraag } from "./definitie.ts";
import { heeftVorm } from "./is-waarde.ts";
import type { Antwoorden, Soort, Waarde, WaardePerSoort } from "./waarden.ts";

/** The answer to a question, in the shape of its kind; `undefined` = not answered, or not readable as such. */
export function waardeVan<S extends Soort>(
  vraag: StapVraag | undefined,
  soort: S,
  antwoorden: Antwoorden,
): WaardePerSoort[S] | undefined {
  if (vraag === undefined || vraag.soort !== soort || !Object.hasOwn(antwoorden, vraag.id)) return undefined;
  const waarde: unknown = antwoorden[vraag.id];
  return heeftVorm(soort, waarde) ? waarde : undefined;
}

/** Values of one field of every row of a list answer. */
export function veldVan(waarde: Waarde | undefined, veld: string): string[] {
  if (typeof waarde !== "object" || waarde === null) return [];
  const rijen: readonly unknown[] = Object.values(waarde);
  return rijen.flatMap((rij) => {
    if (typeof rij !== "object" || rij === null) return [];
    const inhoud: unknown = Object.entries(rij).find(([sleutel]) => sleutel === veld)?.[1];
    return typeof inhoud === "string" ? [inhoud] : [];
  });
}
