import type { Tabelversie } from "../model/tabelversie.ts";
import type { BijnaInAntwoord, KleinsteWijziging } from "./antwoord.ts";
import { momentVan } from "./benoem.ts";
import { nabijOpDatum } from "./gecompileerd/nabij-op-datum.ts";
import { indexVan } from "./gecompileerd/regelindex.ts";
import type { Vraag } from "./vraag.ts";
import { adviesVan } from "./verwoord-wijziging.ts";
import { isTeMaken, wijzigingVan, wijzignood } from "./wijziging.ts";

type Inhoud = Pick<Tabelversie, "inhoud">;
type Wijzig = BijnaInAntwoord["wijzig"];

/**
 * The smallest change of the question by which some rule carries it: fewest dimensions, then the least effort. Null where
 * no rule differs in one or two dimensions that somebody can change. `perkIn` takes out what a gemeente does not allow;
 * of the near misses that are shown it is taken out already.
 */
export function kleinsteWijziging(
  bijna: readonly BijnaInAntwoord[],
  bijnaTotaal: number,
  vraag: Vraag,
  versie: Inhoud,
  perkIn: (wijzig: Wijzig) => Wijzig = (wijzig) => wijzig,
): KleinsteWijziging | null {
  const w = versie.inhoud.woordenlijst;
  const getoond = bijna.find(({ wijzig }) => isTeMaken(wijzig));
  const gevonden = getoond ?? (bijna.length < bijnaTotaal ? nietGetoond(vraag, versie, perkIn) : undefined);
  if (gevonden === undefined) return null;
  const { regel, wijzig } = gevonden;
  return { regel, wijzig, uitleg: adviesVan(wijzig, w, momentVan(vraag, w)) };
}

/** Among all rules, where the nearest ten hold none: rare, as most changes can be made. */
function nietGetoond(
  vraag: Vraag,
  versie: Inhoud,
  perkIn: (wijzig: Wijzig) => Wijzig,
): Pick<BijnaInAntwoord, "regel" | "wijzig"> | undefined {
  const { inhoud } = versie;
  const w = inhoud.woordenlijst;
  for (const nabij of nabijOpDatum(indexVan(inhoud), vraag)) {
    const wijzig = perkIn(wijzigingVan(nabij.regel, wijzignood(nabij, vraag, w), w));
    if (isTeMaken(wijzig)) return { regel: nabij.regel.id, wijzig };
  }
  return undefined;
}
