import type { Dimensie } from "./antwoord.ts";

export const MAX_GETOOND = 10;

/** The order in which an answer names what differs: that of the contract. */
export const VOLGORDE: readonly Dimensie[] = [
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
  "feiten",
];

const MOEITE: Readonly<Record<Dimensie, number>> = {
  herkomst: 0,
  doel: 1,
  gegevens: 2,
  betrokkene: 3,
  richting: 4,
  peildatum: 5,
  partner: 6,
  // Nobody chooses the circumstances of a person.
  feiten: 7,
};

const VERWANTE_PARTNER = 0.5;

/** With equal distance: what is easiest to change comes first, another partner last, unless it is related. */
export function moeiteVan(ontbreekt: readonly Dimensie[], verwant: boolean): number {
  let moeite = 0;
  for (const dimensie of ontbreekt)
    moeite += dimensie === "partner" && verwant ? VERWANTE_PARTNER : MOEITE[dimensie];
  return moeite;
}

const NUMMER: Readonly<Record<Dimensie, number>> = {
  richting: 1,
  partner: 2,
  gegevens: 4,
  betrokkene: 8,
  doel: 16,
  herkomst: 32,
  peildatum: 64,
  feiten: 128,
};

/** One number for what differs. */
export function verschilnummer(ontbreekt: readonly Dimensie[]): number {
  let nummer = 0;
  for (const dimensie of ontbreekt) nummer |= NUMMER[dimensie];
  return nummer;
}
