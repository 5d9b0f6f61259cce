import { PLAATS } from "./plaats.ts";
import type { Vormen } from "./vormen.ts";

/** A form that one rule in so many has is worth standing together for. */
const VEELVOORKOMEND = 32;

/**
 * The order in which a segment holds its rules: those that are alike side by side, and among them by validity. Then
 * whole words of 32 rules fail a question together and are passed over (ADR 0040). Answers keep the order of the table,
 * which is why every rule knows its number there.
 */
export function opstelling(vormen: readonly Vormen[], aantal: number): Int32Array {
  const groepen = groepenVan(vormen, aantal);
  const { nummers, teksten } = vormen[PLAATS.peildatum] as Vormen;
  const rangen = rangenVan(teksten);
  // One number to sort by, from most to least: group, validity, place in the table. It stays far below 2 ** 53.
  const sleutels = new Float64Array(aantal);
  for (let i = 0; i < aantal; i += 1)
    sleutels[i] =
      ((groepen[i] as number) * rangen.length + (rangen[nummers[i] as number] as number)) * aantal + i;
  sleutels.sort();
  return Int32Array.from(sleutels, (sleutel) => sleutel % aantal);
}

/** Per rule a number for what it says in all dimensions but time; forms that few rules have count as one. */
function groepenVan(vormen: readonly Vormen[], aantal: number): Float64Array {
  let groepen = new Float64Array(aantal);
  for (const [plaats, { nummers, voorbeelden }] of vormen.entries()) {
    if (plaats === PLAATS.peildatum) continue;
    const aantallen = new Int32Array(voorbeelden.length);
    for (const nummer of nummers) aantallen[nummer] = (aantallen[nummer] as number) + 1;
    const bekend = new Map<number, number>();
    groepen = groepen.map((groep, i) => {
      const nummer = nummers[i] as number;
      const vorm = (aantallen[nummer] as number) * VEELVOORKOMEND >= aantal ? nummer + 1 : 0;
      const samen = groep * (voorbeelden.length + 1) + vorm;
      const gevonden = bekend.get(samen);
      if (gevonden !== undefined) return gevonden;
      bekend.set(samen, bekend.size);
      return bekend.size - 1;
    });
  }
  return groepen;
}

/** Of each text its place in order. */
function rangenVan(teksten: readonly string[]): Int32Array {
  const rangen = new Int32Array(teksten.length);
  for (const [rang, tekst] of [...teksten.keys()].toSorted((a, b) => vergelijk(teksten, a, b)).entries())
    rangen[tekst] = rang;
  return rangen;
}

function vergelijk(teksten: readonly string[], a: number, b: number): number {
  return (teksten[a] as string) < (teksten[b] as string) ? -1 : 1;
}
