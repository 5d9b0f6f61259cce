/** Nobody is older: what is asked as an age and lies above it is a mistake. */
export const HOOGSTE_LEEFTIJD = 130;
