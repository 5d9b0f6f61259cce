import { wordsOf, zoekwoorden } from "./search-words.ts";

/** An option of a searchable list. */
export type ZoekOptie = {
  id: string;
  label: string;
  toelichting?: string;
  /** Other names people use. */
  aliassen?: readonly string[];
};

export type Treffer<T extends ZoekOptie> = {
  optie: T;
  /** The other name it was found by. */
  viaAlias?: string;
};

/** Finds options by label, other name or explanation. Every word typed must fit. Typing mistakes count only
 *  when nothing fits exactly, so that the number of results keeps its meaning. Best first. */
export function zoekOpties<T extends ZoekOptie>(opties: readonly T[], tekst: string): Treffer<T>[] {
  return zoekVergevend(opties, tekst).treffers;
}

/** The same, and whether nothing had the words as typed: then these look like them. */
export function zoekVergevend<T extends ZoekOptie>(
  opties: readonly T[],
  tekst: string,
): { readonly treffers: Treffer<T>[]; readonly lijktErop: boolean } {
  const words = zoekwoorden(tekst);
  if (words.length === 0) return { treffers: opties.map((optie) => ({ optie })), lijktErop: false };
  const possible = opties.filter((optie) => words.every((word) => wordsOf(optie).text.includes(word)));
  const exact = rank(possible, words, matchExact);
  // In words this short no mistake is forgiven: looking again would find the same.
  if (exact.length > 0 || words.every((word) => allowedIn(word) === 0))
    return { treffers: exact, lijktErop: false };
  const treffers = rank(opties, words, matchFuzzy);
  return { treffers, lijktErop: treffers.length > 0 };
}

/** The option whose label or other name is exactly this, apart from capitals and accents. */
export function exactOptie<T extends ZoekOptie>(opties: readonly T[], tekst: string): T | undefined {
  const wanted = zoekwoorden(tekst).join(" ");
  if (wanted === "") return undefined;
  const same = (name: string) => zoekwoorden(name).join(" ") === wanted;
  return opties.find((o) => same(o.label)) ?? opties.find((o) => o.aliassen?.some(same));
}

/** What a text can only mean: the option it names exactly, or the only one that was found. */
export function onlyOption<T extends ZoekOptie>(
  opties: readonly T[],
  tekst: string,
  found: readonly Treffer<T>[],
): T | undefined {
  const only = tekst.trim() !== "" && found.length === 1 ? found[0]?.optie : undefined;
  return exactOptie(opties, tekst) ?? only;
}

/** Lower is better; undefined does not match. */
type Matcher = (typed: string, word: string) => number | undefined;

/** One typed word held against a word of an option. */
type Judge = (word: string) => number | undefined;

/** The same words come back in option after option: each is judged once. */
function judgeFor(typed: string, matcher: Matcher): Judge {
  const judged = new Map<string, number | undefined>();
  return (word) => {
    const earlier = judged.get(word);
    if (earlier !== undefined || judged.has(word)) return earlier;
    const score = matcher(typed, word);
    judged.set(word, score);
    return score;
  };
}

function rank<T extends ZoekOptie>(opties: readonly T[], words: string[], matcher: Matcher): Treffer<T>[] {
  const judges = words.map((typed) => judgeFor(typed, matcher));
  const found: { treffer: Treffer<T>; score: number; order: number }[] = [];
  opties.forEach((optie, order) => {
    const best = bestMatch(optie, judges);
    if (!best) return;
    const treffer = best.viaAlias === undefined ? { optie } : { optie, viaAlias: best.viaAlias };
    found.push({ treffer, score: best.score, order });
  });
  found.sort((a, b) => a.score - b.score || a.order - b.order);
  return found.map(({ treffer }) => treffer);
}

function bestMatch(optie: ZoekOptie, judges: Judge[]): { score: number; viaAlias?: string } | undefined {
  const { label, aliases, all } = wordsOf(optie);
  const inLabel = scoreWords(label, judges);
  let best = inLabel === undefined ? undefined : { score: inLabel };
  let viaAlias: string | undefined;
  for (const [place, words] of aliases.entries()) {
    const score = scoreWords(words, judges);
    if (score !== undefined && (best === undefined || score + 1 < best.score)) {
      best = { score: score + 1 };
      viaAlias = optie.aliassen?.[place];
    }
  }
  // Last chance: the words spread over all texts, explanation included.
  const spread = best ? undefined : scoreWords(all, judges);
  if (spread !== undefined) best = { score: spread + 20 };
  if (!best) return undefined;
  return viaAlias === undefined ? best : { ...best, viaAlias };
}

function scoreWords(words: readonly string[], judges: Judge[]): number | undefined {
  let total = 0;
  for (const judge of judges) {
    let best: number | undefined;
    words.forEach((word, position) => {
      const score = judge(word);
      if (score === undefined) return;
      const weighted = score * 4 + Math.min(position, 3);
      if (best === undefined || weighted < best) best = weighted;
    });
    if (best === undefined) return undefined;
    total += best;
  }
  return total;
}

const matchExact: Matcher = (typed, word) => {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  return typed.length >= 3 && word.includes(typed) ? 2 : undefined;
};

/** How many mistakes are forgiven in a word of this length. */
const allowedIn = ({ length }: string): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

const matchFuzzy: Matcher = (typed, word) => {
  const exact = matchExact(typed, word);
  if (exact !== undefined) return exact;
  const allowed = allowedIn(typed);
  if (allowed === 0) return undefined;
  // People type the beginning of a long word: compare with beginnings of about that length too.
  let best = editDistance(typed, word, allowed);
  for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
    if (length < word.length) best = Math.min(best, editDistance(typed, word.slice(0, length), allowed));
  }
  return best <= allowed ? 3 + best : undefined;
};

/**
 * Insertions, deletions, substitutions and swapped neighbours (optimal string alignment). Stops counting above `limit`.
 * The core counts the same way (`tekst/typefouten.ts`); this package knows no domain and may import nothing of it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
