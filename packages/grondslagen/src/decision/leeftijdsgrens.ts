import type { Feiteis } from "../model/feit.ts";
import type { Tabelversie } from "../model/tabelversie.ts";

/**
 * The lowest age that every rule and statement of these tables treats as this one: 0 for 17 where the tables know only 23
 * and 27. So the question says no more of a person than the answer needs.
 */
export function leeftijdsgrens(
  feit: string,
  leeftijd: number,
  { inhoud }: Pick<Tabelversie, "inhoud">,
): number {
  const eisen: readonly Feiteis[] = [
    ...inhoud.regels.flatMap((regel) => regel.feiten ?? []),
    ...inhoud.uitspraken.flatMap((uitspraak) => uitspraak.feiten ?? []),
  ];
  const grenzen = eisen
    .filter((eis) => eis.feit === feit)
    .flatMap((eis) => ("is" in eis ? [] : [eis.van, eis.tot]))
    .filter((grens) => grens !== null && grens <= leeftijd);
  return Math.max(0, ...grenzen.map(Number));
}
