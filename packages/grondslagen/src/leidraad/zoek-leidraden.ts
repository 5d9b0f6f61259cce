import type { Leidraad } from "../model/leidraad.ts";
import { bewerkingsafstand } from "./bewerkingsafstand.ts";

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

/** What is searched, with how far a word in it is from being what the leidraad is about. */
function velden({ titel, trefwoorden, vraag = "", kort }: Leidraad): readonly [string, number][] {
  return [
    [titel, 0],
    [trefwoorden.join(" "), 0],
    [vraag, 1],
    [kort, 2],
  ];
}

/** Lower is better; null = not in it. */
function besteScore(getypt: string, leidraad: Leidraad): number | null {
  let beste: number | null = null;
  for (const [tekst, afstand] of velden(leidraad)) {
    for (const woord of splits(tekst)) {
      const score = scoreVan(getypt, woord);
      if (score !== null && (beste === null || score + afstand < beste)) beste = score + afstand;
    }
  }
  return beste;
}

function scoreVan(getypt: string, woord: string): number | null {
  if (woord === getypt) return 0;
  if (woord.startsWith(getypt)) return 1;
  if (getypt.length >= 4 && woord.includes(getypt)) return 2;
  const grens = getypt.length >= 8 ? 2 : getypt.length >= 4 ? 1 : 0;
  if (grens === 0) return null;
  let fouten = bewerkingsafstand(getypt, woord, grens);
  // People type the beginning of a long word: compare with beginnings of about that length too.
  for (let lengte = getypt.length - grens; lengte <= getypt.length + grens; lengte++)
    if (lengte < woord.length)
      fouten = Math.min(fouten, bewerkingsafstand(getypt, woord.slice(0, lengte), grens));
  return fouten <= grens ? 3 + fouten : null;
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
