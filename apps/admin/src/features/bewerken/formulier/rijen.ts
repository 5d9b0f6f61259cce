/** A line of a list on the screen; its key stays when lines above it go. */
export interface Rij {
  readonly sleutel: string;
}

/** A key no line of the list has. */
export function nieuweSleutel(rijen: readonly Rij[]): string {
  const nummers = rijen.map(({ sleutel }) => Number(sleutel.slice(1)));
  return `r${Math.max(-1, ...nummers) + 1}`;
}

export function alsRijen<T, R>(waarden: readonly T[], maak: (waarde: T) => R): (R & Rij)[] {
  return waarden.map((waarde, plaats) => ({ ...maak(waarde), sleutel: `r${plaats}` }));
}
