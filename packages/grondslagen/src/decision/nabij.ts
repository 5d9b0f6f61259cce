/** The known values nearest to a mistyped one: at most `aantal`, nearest first, none that is far off. */
export function nabij(waarde: string, bekend: readonly string[], aantal = 3): string[] {
  const gezocht = waarde.toLowerCase().slice(0, 80);
  return bekend
    .map((kandidaat) => ({ kandidaat, afstand: afstandTot(gezocht, kandidaat) }))
    .filter(({ kandidaat, afstand }) => afstand <= Math.max(2, Math.ceil(kandidaat.length * 0.45)))
    .toSorted((a, b) => a.afstand - b.afstand || (a.kandidaat < b.kandidaat ? -1 : 1))
    .slice(0, aantal)
    .map(({ kandidaat }) => kandidaat);
}

function afstandTot(gezocht: string, kandidaat: string): number {
  if (kandidaat.includes(gezocht) && gezocht.length >= 3) return 1;
  return bewerkingsafstand(gezocht, kandidaat);
}

/** Edit distance in which two swapped neighbours ("uvw" for "uwv") count as one mistake. */
function bewerkingsafstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let afstand = Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1);
      const verwisseld = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (verwisseld) afstand = Math.min(afstand, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(afstand);
    }
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
}
