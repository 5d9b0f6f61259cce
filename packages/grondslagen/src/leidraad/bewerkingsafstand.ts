/**
 * How many typing mistakes lie between two words: a letter too many, too few or wrong, or two neighbours swapped.
 * Stops counting above `grens` and then gives a number above it.
 */
export function bewerkingsafstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= b.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let afstand = Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        afstand = Math.min(afstand, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(afstand);
      laagste = Math.min(laagste, afstand);
    }
    if (laagste > grens) return grens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
}
