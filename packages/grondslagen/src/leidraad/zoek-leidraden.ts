import type { Leidraad } from "../model/leidraad.ts";
import { typefoutenInBegin } from "../tekst/typefouten.ts";

/** Words that say nothing about the subject: a question is typed as it comes to mind. */
const STOPWOORDEN: ReadonlySet<string> = new Set(
  (
    "aan alleen als bij dan dat de die dit doe een en er gaan geef gegevens geldt geven heb heeft het hij hoe ik in " +
    "is je kan kun mag mee met mijn moet mogen naar niet nog of om ons ook op over te tot u uit van voor waarom wanneer " +
    "wat we welke wel wie wij word wordt ze zelf zij zijn zo"
  ).split(" "),
);

/**
 * Leidraden about a text, best first; without a text all of them, as they come. Searches title, keywords, question
 * and summary. A leidraad that has every word goes before all that lack one; where none has them all, what has at
 * least half of them is shown. Typing mistakes count as found, after what was spelled right.
 */
export function zoekLeidraden(leidraden: readonly Leidraad[], tekst: string): Leidraad[] {
  const getypt = zoekwoorden(tekst);
  if (getypt.length === 0) return [...leidraden];
  const gevonden = leidraden.flatMap((leidraad, volgorde) => {
    const scores = getypt.map((woord) => besteScore(woord, leidraad));
    const gemist = scores.filter((score) => score === null).length;
    const score = scores.reduce<number>((som, deel) => som + (deel ?? 0), 0);
    return gemist * 2 > getypt.length || gemist === getypt.length
      ? []
      : [{ leidraad, gemist, score, volgorde }];
  });
  const minst = Math.min(...gevonden.map(({ gemist }) => gemist));
  return gevonden
    .filter(({ gemist }) => minst > 0 || gemist === 0)
    .toSorted((a, b) => a.gemist - b.gemist || a.score - b.score || a.volgorde - b.volgorde)
    .map(({ leidraad }) => leidraad);
}

/** Words of a leidraad, with how far each is from being what it is about. Kept: a search runs at every key. */
const WOORDEN = new WeakMap<Leidraad, ReadonlyMap<string, number>>();

function woordenVan(leidraad: Leidraad): ReadonlyMap<string, number> {
  const bewaard = WOORDEN.get(leidraad);
  if (bewaard !== undefined) return bewaard;
  const { titel, trefwoorden, vraag = "", kort } = leidraad;
  const woorden = new Map<string, number>();
  for (const [tekst, afstand] of [
    [titel, 0],
    [trefwoorden.join(" "), 0],
    [vraag, 1],
    [kort, 2],
  ] as const) {
    for (const woord of splits(tekst)) woorden.set(woord, Math.min(afstand, woorden.get(woord) ?? afstand));
  }
  WOORDEN.set(leidraad, woorden);
  return woorden;
}

/** Lower is better; null = not in it. */
function besteScore(getypt: string, leidraad: Leidraad): number | null {
  const woorden = woordenVan(leidraad);
  return (
    beste(woorden, (woord) => precies(getypt, woord)) ?? beste(woorden, (woord) => ongeveer(getypt, woord))
  );
}

function beste(
  woorden: ReadonlyMap<string, number>,
  scoreVan: (woord: string) => number | null,
): number | null {
  let laagste: number | null = null;
  for (const [woord, afstand] of woorden) {
    const score = scoreVan(woord);
    if (score !== null && (laagste === null || score + afstand < laagste)) laagste = score + afstand;
  }
  return laagste;
}

function precies(getypt: string, woord: string): number | null {
  if (woord === getypt) return 0;
  if (woord.startsWith(getypt)) return 1;
  return getypt.length >= 4 && woord.includes(getypt) ? 2 : null;
}

/** With typing mistakes, also in the beginning of a long word; always after what was spelled right. */
function ongeveer(getypt: string, woord: string): number | null {
  const grens = getypt.length >= 8 ? 2 : getypt.length >= 4 ? 1 : 0;
  if (grens === 0) return null;
  const fouten = typefoutenInBegin(getypt, woord, grens);
  return fouten <= grens ? 5 + fouten : null;
}

function zoekwoorden(tekst: string): string[] {
  const alle = splits(tekst.slice(0, 200));
  const inhoud = alle.filter((woord) => !STOPWOORDEN.has(woord));
  return [...new Set(inhoud.length > 0 ? inhoud : alle)];
}

/** Lower case, without accents and punctuation. */
function splits(tekst: string): string[] {
  return tekst
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
