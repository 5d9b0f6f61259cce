/** Nobody is older: what is asked as an age and lies above it is a mistake. */
export const HOOGSTE_LEEFTIJD = 130;

/** A whole number of years that somebody can have; null for anything else. */
export function alsLeeftijd(tekst: string): number | null {
  const leeftijd = /^\d{1,3}$/.test(tekst.trim()) ? Number(tekst) : Number.NaN;
  return leeftijd <= HOOGSTE_LEEFTIJD ? leeftijd : null;
}
