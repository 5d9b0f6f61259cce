import type { Feiteis, Feiten, Feitvoorwaarde } from "../model/feit.ts";
import { voldoetAan } from "../model/voldoet-aan.ts";
import type { Regel } from "../model/regel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { kleineBeginletter, opsomming, term } from "./benoem.ts";

/** "de jongere nog leerplichtig is", "het gaat om iemand van 18 tot en met 26 jaar": the end of a sentence with "als". */
export function feitInWoorden(voorwaarde: Feiteis, w: Woordenlijst): string {
  if (!("is" in voorwaarde)) return `het gaat om iemand ${leeftijd(voorwaarde)}`;
  const feit = term(w.feiten ?? [], voorwaarde.feit);
  const naam = feit === undefined ? voorwaarde.feit : kleineBeginletter(feit.naam, w);
  return (voorwaarde.is ? feit?.ja : feit?.nee) ?? `“${naam}” ${voorwaarde.is ? "klopt" : "niet klopt"}`;
}

function leeftijd({ van, tot }: { readonly van: number | null; readonly tot: number | null }): string {
  if (tot === null) return `van ${van ?? 0} jaar of ouder`;
  if (van === null) return `jonger dan ${tot} jaar`;
  return van === tot - 1 ? `van ${van} jaar` : `van ${van} tot en met ${tot - 1} jaar`;
}

/**
 * "Dit klopt: … Nog te weten: of …": what the facts say to the conditions of a rule that applies; null where they say nothing
 * and the rule does not turn on them.
 */
export function feitenZin(
  { feiten: voorwaarden = [] }: Regel,
  feiten: Feiten,
  w: Woordenlijst,
): string | null {
  const zinnen = (kies: (voorwaarde: Feitvoorwaarde) => boolean): string =>
    opsomming(
      voorwaarden.filter(kies).map((voorwaarde) => feitInWoorden(voorwaarde, w)),
      "en",
    );
  const klopt = zinnen((voorwaarde) => voldoetAan(voorwaarde, feiten) === true);
  const open = zinnen(
    (voorwaarde) => voorwaarde.beslissend === true && voldoetAan(voorwaarde, feiten) === undefined,
  );
  const delen = [
    ...(klopt === "" ? [] : [`De regel geldt als ${klopt}. Dat klopt.`]),
    ...(open === "" ? [] : [`Nog te weten: of ${open}.`]),
  ];
  return delen.length === 0 ? null : delen.join(" ");
}

/** The conditions of a rule that these facts do not meet, in words. */
export function nietVoldaan({ feiten: voorwaarden = [] }: Regel, feiten: Feiten, w: Woordenlijst): string[] {
  return voorwaarden
    .filter((voorwaarde) => voldoetAan(voorwaarde, feiten) === false)
    .map((voorwaarde) => feitInWoorden(voorwaarde, w));
}

/** Places in `voorwaarden` of the sentences whose every fact is given: an answer need not ask for them again. */
export function beantwoordeVoorwaarden({ feiten: voorwaarden = [] }: Regel, feiten: Feiten): Set<number> {
  const plaatsen = new Set(voorwaarden.map(({ voorwaarde }) => voorwaarde - 1));
  for (const voorwaarde of voorwaarden)
    if (voldoetAan(voorwaarde, feiten) !== true) plaatsen.delete(voorwaarde.voorwaarde - 1);
  return plaatsen;
}
