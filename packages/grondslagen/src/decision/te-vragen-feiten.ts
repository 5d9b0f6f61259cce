import type { Feiten } from "../model/feit.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { FeitTerm } from "../model/woordenlijst.ts";
import type { Antwoord } from "./antwoord.ts";

export interface GevraagdFeit {
  readonly id: string;
  readonly soort: FeitTerm["soort"];
  /** The answer stays open as long as it is not told. */
  readonly beslissend: boolean;
}

export interface TeVragenFeit {
  readonly term: FeitTerm;
  readonly beslissend: boolean;
}

/**
 * The facts of the person that the rules of this answer ask for, those the answer turns on first; and those already told,
 * so that they can be changed also where they closed the rule.
 */
export function teVragenFeiten(
  antwoord: Antwoord,
  gegeven: Feiten,
  { inhoud }: Pick<Tabelversie, "inhoud">,
): readonly TeVragenFeit[] {
  const beslissend = new Set(
    antwoord.onopgelost.flatMap(({ dimensie, waarden }) => (dimensie === "feiten" ? waarden : [])),
  );
  const genoemd = new Set([...beslissend, ...Object.keys(gegeven)]);
  // A fact on which a rule turns keeps its place once it is told.
  const vooraan = new Set(beslissend);
  const bijRegels = new Set(antwoord.grondslagen.map(({ regel }) => regel));
  // A rule that a fact closed asks for its other facts as well: one of them alone need not be what was meant.
  for (const { regel, ontbreekt } of antwoord.bijna)
    if (ontbreekt.length === 1 && ontbreekt[0] === "feiten") bijRegels.add(regel);
  for (const { id, feiten = [] } of inhoud.regels) {
    if (!bijRegels.has(id)) continue;
    for (const eis of feiten) {
      genoemd.add(eis.feit);
      if (eis.beslissend === true) vooraan.add(eis.feit);
    }
  }
  return (inhoud.woordenlijst.feiten ?? [])
    .filter(({ id }) => genoemd.has(id))
    .toSorted((a, b) => Number(vooraan.has(b.id)) - Number(vooraan.has(a.id)))
    .map((term) => ({ term, beslissend: beslissend.has(term.id) }));
}
