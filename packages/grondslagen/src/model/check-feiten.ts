import type { Bevinding } from "./bevinding.ts";
import type { Feiteis, Feitvoorwaarde } from "./feit.ts";
import { onbekendeIds } from "./onbekende-ids.ts";
import type { FeitTerm } from "./woordenlijst.ts";

/** A yes or no must be said in words both ways; an age says itself. */
export function checkFeittermen(feiten: readonly FeitTerm[]): Bevinding[] {
  return feiten
    .filter(({ soort, ja, nee }) => soort === "ja-nee" && (ja === undefined || nee === undefined))
    .map(({ id }) => ({
      pad: `feiten.${id}`,
      melding: "een feit met ja of nee zegt in woorden wat ja is en wat nee is",
    }));
}

/** Facts that do not exist or are of another sort. */
export function checkFeit(eis: Feiteis, feiten: readonly FeitTerm[]): string[] {
  const term = feiten.find(({ id }) => id === eis.feit);
  const bekend = new Set(feiten.map(({ id }) => id));
  if (term === undefined) return onbekendeIds([eis.feit], bekend, "").map(({ melding }) => melding);
  return "is" in eis === (term.soort === "ja-nee")
    ? []
    : [`"${eis.feit}" is een feit van de soort "${term.soort}"`];
}

/** Facts that do not exist, of another sort, without a sentence, or that nobody can meet together. */
export function checkVoorwaarden(
  voorwaarden: readonly Feitvoorwaarde[],
  zinnen: number,
  feiten: readonly FeitTerm[],
  pad: string,
): Bevinding[] {
  return voorwaarden.flatMap((voorwaarde, plaats) => {
    const { feit } = voorwaarde;
    const fout = (melding: string): Bevinding => ({ pad: `${pad}.${plaats}`, melding });
    const isLeeftijd = !("is" in voorwaarde);
    return [
      ...checkFeit(voorwaarde, feiten).map(fout),
      ...(voorwaarde.voorwaarde <= zinnen
        ? []
        : [fout(`de regel heeft geen voorwaarde ${voorwaarde.voorwaarde}`)]),
      ...(isLeeftijd && (voorwaarde.tot ?? Infinity) <= (voorwaarde.van ?? 0)
        ? [fout("niemand heeft deze leeftijd")]
        : []),
      ...(isLeeftijd && voorwaarde.van === null && voorwaarde.tot === null
        ? [fout("noem ten minste één grens van de leeftijd")]
        : []),
      ...(voorwaarden.slice(0, plaats).some((eerder) => eerder.feit === feit)
        ? [fout(`"${feit}" staat er al: noem het één keer`)]
        : []),
    ];
  });
}
