/** All the rules of the country many times over, and small enough to be read at once. */
export const MAX_BESTAND = 3_000_000;
export const MAX_RIJEN = 2_000;
export const TE_GROOT =
  "Dit bestand is te groot. Wij lezen bestanden tot 3 MB. Haal weg wat er niet in hoort, of verdeel het.";
