/**
 * How many typing mistakes lie between what was typed and the beginning of a word (or all of it): a letter too many,
 * too few or wrong, or two neighbours swapped. Above `grens` it stops counting and gives a number above it.
 */
export function afstandTotBegin(getypt: string, woord: string, grens: number): number {
  // The beginning of a longer word than this is already further away than `grens`.
  const breedte = Math.min(woord.length, getypt.length + grens);
  if (breedte < getypt.length - grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: breedte + 1 }, (_, j) => j);
  for (let i = 1; i <= getypt.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= breedte; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (getypt[i - 1] === woord[j - 1] ? 0 : 1);
      let afstand = Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && getypt[i - 1] === woord[j - 2] && getypt[i - 2] === woord[j - 1])
        afstand = Math.min(afstand, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(afstand);
      laagste = Math.min(laagste, afstand);
    }
    if (laagste > grens) return grens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  // The last row holds the distance to every beginning of the word.
  return Math.min(...vorige);
}
