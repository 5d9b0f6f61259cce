import type { Antwoord, Feiten, FeitTerm, Tabelversie } from "@core/grondslagen";

export interface TeVragenFeit {
  readonly term: FeitTerm;
  /** The answer stays open as long as it is not told. */
  readonly beslissend: boolean;
}

/**
 * The facts of the person that the rules of this answer ask for, those the answer turns on first; and those already told,
 * so that they can be changed also where they closed the rule.
 */
export function teVragenFeiten(
  antwoord: Antwoord,
  gegeven: Feiten,
  { inhoud }: Tabelversie,
): readonly TeVragenFeit[] {
  const beslissend = new Set(
    antwoord.onopgelost.flatMap(({ dimensie, waarden }) => (dimensie === "feiten" ? waarden : [])),
  );
  const genoemd = new Set([...beslissend, ...Object.keys(gegeven)]);
  for (const { regel: id } of antwoord.grondslagen)
    for (const { feit } of inhoud.regels.find((regel) => regel.id === id)?.feiten ?? []) genoemd.add(feit);
  // A rule that a fact closed asks for its other facts as well: one of them alone need not be what was meant.
  for (const { regel: id, ontbreekt } of antwoord.bijna)
    if (ontbreekt.length === 1 && ontbreekt[0] === "feiten")
      for (const { feit } of inhoud.regels.find((regel) => regel.id === id)?.feiten ?? []) genoemd.add(feit);
  return (inhoud.woordenlijst.feiten ?? [])
    .filter(({ id }) => genoemd.has(id))
    .map((term) => ({ term, beslissend: beslissend.has(term.id) }))
    .toSorted((a, b) => Number(b.beslissend) - Number(a.beslissend));
}
