import type { Feiten } from "../model/feit.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Antwoord } from "./antwoord.ts";
import { leeftijdsgrens } from "./leeftijdsgrens.ts";
import { teVragenFeiten, type GevraagdFeit } from "./te-vragen-feiten.ts";

export interface MetFeiten<A> {
  readonly beantwoord: A;
  /** What is asked of the person, told or not; those the answer turns on without them first. */
  readonly gevraagd: readonly GevraagdFeit[];
}

/**
 * Asks the engine with those of the told facts that its rules ask for, and no others: what nobody asks for is not used
 * and stands in no receipt. An age goes as the lowest that the tables treat alike, never as the age itself.
 */
export function vraagMetFeiten<A>(
  verteld: Feiten,
  versie: Pick<Tabelversie, "inhoud">,
  vraag: (feiten: Feiten | undefined) => A,
  antwoordVan: (beantwoord: A) => Antwoord | null,
): MetFeiten<A> {
  const gevraagd = new Map<string, GevraagdFeit>();
  let mee: Feiten = {};
  for (;;) {
    const beantwoord = vraag(Object.keys(mee).length === 0 ? undefined : mee);
    const antwoord = antwoordVan(beantwoord);
    const voorheen = gevraagd.size;
    for (const { term, beslissend } of antwoord === null ? [] : teVragenFeiten(antwoord, {}, versie)) {
      const eerder = gevraagd.get(term.id)?.beslissend ?? false;
      gevraagd.set(term.id, { id: term.id, soort: term.soort, beslissend: beslissend || eerder });
    }
    // A fact that was told can close a rule, so that another comes up with facts of its own: until nothing is added.
    if (gevraagd.size === voorheen) return { beantwoord, gevraagd: [...gevraagd.values()] };
    const nieuw = Object.fromEntries(
      Object.entries(verteld)
        .filter(([id]) => gevraagd.has(id))
        .map(([id, waarde]) => [
          id,
          typeof waarde === "number" ? leeftijdsgrens(id, waarde, versie) : waarde,
        ]),
    );
    if (Object.keys(nieuw).length === Object.keys(mee).length)
      return { beantwoord, gevraagd: [...gevraagd.values()] };
    mee = nieuw;
  }
}
