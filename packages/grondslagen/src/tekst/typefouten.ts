/**
 * How many typing mistakes lie between what was typed and a word: a letter too many, too few or wrong, or two
 * neighbours swapped ("uvw" for "uwv"). Above `grens` it stops counting and gives a number above it.
 */
export function typefouten(getypt: string, woord: string, grens: number): number {
  if (Math.abs(getypt.length - woord.length) > grens) return grens + 1;
  return afstanden(getypt, woord, grens)?.at(-1) ?? grens + 1;
}

/** The same to the beginning of a word, or all of it: people stop typing once they see what they look for. */
export function typefoutenInBegin(getypt: string, woord: string, grens: number): number {
  // The beginning of a longer word than this is already further away than `grens`.
  const begin = woord.slice(0, getypt.length + grens);
  if (begin.length < getypt.length - grens) return grens + 1;
  const rij = afstanden(getypt, begin, grens);
  return rij === null ? grens + 1 : Math.min(...rij);
}

/** Distance (optimal string alignment) to every beginning of a word, the empty one first; null = all above `grens`. */
function afstanden(getypt: string, woord: string, grens: number): readonly number[] | null {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: woord.length + 1 }, (_, j) => j);
  for (let i = 1; i <= getypt.length; i++) {
    const rij = [i];
    let laagste = i;
    for (let j = 1; j <= woord.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (getypt[i - 1] === woord[j - 1] ? 0 : 1);
      let afstand = Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && getypt[i - 1] === woord[j - 2] && getypt[i - 2] === woord[j - 1])
        afstand = Math.min(afstand, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(afstand);
      laagste = Math.min(laagste, afstand);
    }
    if (laagste > grens) return null;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige;
}
