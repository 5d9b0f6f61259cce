import type { GemisCode } from "../../vereiste/gemis.ts";

/** Why an outcome is not open (yet): a closed list, so that screens and tests can name each. */
export type RedenCode =
  | "hypothetisch"
  | "niet-gevraagd"
  | "geen-grondslag"
  | "wel-grondslag"
  | "wel-verenigbaar"
  | "antwoord-onzeker"
  | "regel-niet-bruikbaar"
  | "regel-geeindigd"
  | "gemeente-verbod"
  | "gevaar"
  | "gevaar-niet-beschreven"
  | "gevaar-termijn"
  | "vereiste-open"
  | "vereiste-niet-voldaan"
  | "toestemming-zonder-bewijs"
  | "toestemming-na-delen"
  | "toestemming-past-niet"
  | "toestemming-geweigerd"
  | "toestemming-ingetrokken"
  | "vereiste-onmogelijk"
  | "leeftijd-onbekend"
  | "kan-niet-overzien"
  | "minderjarige-zonder-vertegenwoordiger"
  | "gegeven-niet-nodig"
  | "geen-gegevens"
  | "minder-kan"
  | "beroepsgeheim"
  | "politiegegevens"
  | "niet-verenigbaar"
  | "verenigbaarheid-open"
  | "verenigbaarheid-past-niet"
  | "geen-beleid"
  | "geen-bestuurlijke-dekking"
  | "geen-fg"
  | "afweging-ontbreekt"
  | "belang-kind-ontbreekt"
  | "alternatieven-ontbreken"
  | "overleg-ontbreekt"
  | "overleg-privacyadviseur-ontbreekt"
  | "wacht-op-overleg"
  | "transparantie-ontbreekt"
  | "vraag-onvolledig"
  | "geen-keuze"
  | "reden-ontbreekt"
  | "nog-open"
  | "opnieuw-bekijken"
  | "verantwoording-verouderd"
  | "persoonsgegeven-in-tekst";

export interface Reden {
  readonly code: RedenCode;
  /** B1, for the person who decides. */
  readonly tekst: string;
  /** The question where it can be mended, if it can. */
  readonly vraagId?: string;
  /** Exactly which part of the evidence for a requirement is missing. */
  readonly gemis?: GemisCode;
}

export function reden(code: RedenCode, tekst: string, vraag?: { readonly id: string }): Reden {
  return vraag === undefined ? { code, tekst } : { code, tekst, vraagId: vraag.id };
}

/** Each reason once, where it first stood. */
export function uniekeRedenen(redenen: readonly Reden[]): Reden[] {
  const gezien = new Set<string>();
  return redenen.filter(({ code, tekst, vraagId }) => {
    const sleutel = `${code}\n${vraagId ?? ""}\n${tekst}`;
    return !gezien.has(sleutel) && gezien.add(sleutel);
  });
}
