import type { Termsoort } from "../term-formulier/formulier.ts";

interface Termwoorden {
  /** "partner", "partners" */
  readonly een: string;
  readonly meer: string;
  /** "deze partner", "dit doel" */
  readonly deze: string;
  readonly nieuw: string;
  readonly naamlabel: string;
}

/** What each kind is called on its screens. */
export const TERMWOORD: Readonly<Record<Termsoort, Termwoorden>> = {
  partner: {
    een: "partner",
    meer: "partners",
    deze: "deze partner",
    nieuw: "Nieuwe partner",
    naamlabel: "Naam",
  },
  doel: { een: "doel", meer: "doelen", deze: "dit doel", nieuw: "Nieuw doel", naamlabel: "Naam" },
  vereiste: {
    een: "vereiste",
    meer: "vereisten",
    deze: "deze vereiste",
    nieuw: "Nieuwe vereiste",
    naamlabel: "Naam",
  },
  bron: { een: "bron", meer: "bronnen", deze: "deze bron", nieuw: "Nieuwe bron", naamlabel: "Titel" },
  wet: { een: "wet", meer: "wetten", deze: "deze wet", nieuw: "Nieuwe wet", naamlabel: "Naam" },
};

/** By the last part of the address: "partners". */
export function soortVanLijst(lijst: string): Termsoort | undefined {
  return (Object.keys(TERMWOORD) as Termsoort[]).find((soort) => TERMWOORD[soort].meer === lijst);
}

export const PARTNERSOORT = [
  { id: "intern-domein", naam: "Domein van de gemeente" },
  { id: "toezichthouder", naam: "Toezichthouder" },
  { id: "bestuursorgaan", naam: "Bestuursorgaan" },
  { id: "zorg", naam: "Zorg" },
  { id: "onderwijs", naam: "Onderwijs" },
  { id: "overig", naam: "Overig" },
] as const;

/** How the short form of a name is used, per kind. */
export const IN_ZIN: Readonly<Partial<Record<Termsoort, string>>> = {
  partner:
    "Zoals u de partner midden in een zin noemt, met de of het. Bijvoorbeeld: de Sociale Verzekeringsbank.",
  doel: "Begint met om. Bijvoorbeeld: om de eigen bijdrage vast te stellen.",
  vereiste: "Past achter: u mag delen als … Bijvoorbeeld: de gegevens noodzakelijk zijn voor het doel.",
};
