import type { Dimensie } from "../antwoord.ts";

/** Where each dimension stands in `DIMENSIES`, and so in everything that is kept per dimension. */
export const PLAATS = {
  peildatum: 0,
  richting: 1,
  partner: 2,
  gegevens: 3,
  betrokkene: 4,
  doel: 5,
  herkomst: 6,
  feiten: 7,
} as const satisfies Record<Dimensie, number>;
