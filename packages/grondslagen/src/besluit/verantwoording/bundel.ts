const MAX_STUK = 50_000;
const MAX_STUKKEN = 200;

/**
 * Texts as paragraphs that fit the document: trimmed, empty ones left out, a very long one cut between words.
 * Past the largest number of paragraphs the rest goes together; nothing is dropped.
 */
export function bundel(teksten: readonly string[]): string[] {
  const stukken = teksten
    .map((tekst) => tekst.trim())
    .filter((tekst) => tekst !== "")
    .flatMap(inStukken);
  if (stukken.length <= MAX_STUKKEN) return stukken;
  const rest = stukken.slice(MAX_STUKKEN - 1).join("\n");
  return [...stukken.slice(0, MAX_STUKKEN - 1), rest];
}

function inStukken(tekst: string): string[] {
  const stukken: string[] = [];
  let rest = tekst;
  while (rest.length > MAX_STUK) {
    const spatie = rest.lastIndexOf(" ", MAX_STUK);
    // Without a space to cut at, not between the two halves of one character either.
    const knip = spatie > MAX_STUK / 2 ? spatie : heelTeken(rest, MAX_STUK);
    stukken.push(rest.slice(0, knip).trim());
    rest = rest.slice(knip).trim();
  }
  return rest === "" ? stukken : [...stukken, rest];
}

function heelTeken(tekst: string, plek: number): number {
  const code = tekst.charCodeAt(plek - 1);
  return code >= 0xd800 && code <= 0xdbff ? plek - 1 : plek;
}
