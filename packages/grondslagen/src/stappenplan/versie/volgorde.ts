/** Ids that must have been moved to get from one order to the other: as few as possible, in the new order. */
export function verplaatst(oud: readonly string[], nieuw: readonly string[]): string[] {
  const plek = new Map(oud.map((id, i) => [id, i]));
  const beide = nieuw.filter((id) => plek.has(id));
  const blijven = new Set(langsteStijgende(beide.map((id) => plek.get(id) ?? 0)));
  return beide.filter((_, i) => !blijven.has(i));
}

/** Indexes of a longest run of rising numbers. */
function langsteStijgende(getallen: readonly number[]): number[] {
  const lengte: number[] = [];
  const vorige: number[] = [];
  for (const [i, getal] of getallen.entries()) {
    let beste = -1;
    for (let j = 0; j < i; j++)
      if ((getallen[j] ?? 0) < getal && (lengte[j] ?? 0) > (beste === -1 ? 0 : (lengte[beste] ?? 0)))
        beste = j;
    lengte[i] = (beste === -1 ? 0 : (lengte[beste] ?? 0)) + 1;
    vorige[i] = beste;
  }
  const uit: number[] = [];
  for (let i = lengte.indexOf(Math.max(0, ...lengte)); i >= 0; i = vorige[i] ?? -1) uit.unshift(i);
  return uit;
}
