export type Regelbereik = [number, number];

/** "12-14, 20" */
export function schrijfBereiken(bereiken: readonly (readonly [number, number])[]): string {
  return bereiken.map(([van, tot]) => (van === tot ? String(van) : `${van}-${tot}`)).join(", ");
}

/** Reads "12-14, 20"; null where it cannot be read. Empty is no lines. */
export function leesBereiken(tekst: string): Regelbereik[] | null {
  const delen = tekst
    .split(/[,;]/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== "");
  const bereiken: Regelbereik[] = [];
  for (const deel of delen) {
    const gelezen = /^(\d{1,6})(?:\s*(?:-|–|t\/m)\s*(\d{1,6}))?$/.exec(deel);
    if (gelezen === null) return null;
    const van = Number(gelezen[1]);
    const tot = Number(gelezen[2] ?? gelezen[1]);
    if (van < 1 || tot < van) return null;
    bereiken.push([van, tot]);
  }
  return bereiken;
}
