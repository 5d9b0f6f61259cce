import type { Tabelversie } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { BijnaInAntwoord, Dimensie, KleinsteWijziging } from "./antwoord.ts";
import { momentVan } from "./benoem.ts";
import { nabijOpDatum } from "./gecompileerd/nabij-op-datum.ts";
import { indexVan } from "./gecompileerd/regelindex.ts";
import type { Vraag } from "./vraag.ts";
import { adviesVan } from "./verwoord-wijziging.ts";
import { isTeMaken, wijzigingVan, wijzignood } from "./wijziging.ts";

type Inhoud = Pick<Tabelversie, "inhoud">;
type Wijzig = BijnaInAntwoord["wijzig"];

/** What a gemeente does not allow. */
export interface Inperking {
  /** Takes it out of a change. */
  readonly perkIn: (wijzig: Wijzig) => Wijzig;
  /** Whether no change in these dimensions is left, whatever the rule. */
  readonly isDicht: (ontbreekt: readonly Dimensie[]) => boolean;
}

const GEEN: Inperking = { perkIn: (wijzig) => wijzig, isDicht: () => false };

/**
 * The smallest change of the question by which some rule carries it: fewest dimensions, then the least effort. Null where
 * no rule differs in one or two dimensions that somebody can change. Of the near misses that are shown, what a gemeente does
 * not allow is taken out already.
 */
export function kleinsteWijziging(
  bijna: readonly BijnaInAntwoord[],
  bijnaTotaal: number,
  vraag: Vraag,
  versie: Inhoud,
  inperking = GEEN,
): KleinsteWijziging | null {
  const w = versie.inhoud.woordenlijst;
  const getoond = bijna.find(({ wijzig }) => isTeMaken(wijzig));
  const gevonden =
    getoond ?? (bijna.length < bijnaTotaal ? nietGetoond(vraag, versie, inperking) : undefined);
  if (gevonden === undefined) return null;
  const { regel, wijzig } = gevonden;
  return { regel, wijzig, uitleg: adviesBij(wijzig, vraag, w) };
}

/** A change that is shown is kept with its near miss, for the days on which everything has the same name: so is its advice. */
const adviezen = new WeakMap<Wijzig, string>();

function adviesBij(wijzig: Wijzig, vraag: Vraag, w: Woordenlijst): string {
  let uitleg = adviezen.get(wijzig);
  if (uitleg === undefined) adviezen.set(wijzig, (uitleg = adviesVan(wijzig, w, momentVan(vraag, w))));
  return uitleg;
}

/** Among all rules, where the nearest ten hold none: rare, as most changes can be made. */
function nietGetoond(
  vraag: Vraag,
  versie: Inhoud,
  { perkIn, isDicht }: Inperking,
): Pick<BijnaInAntwoord, "regel" | "wijzig"> | undefined {
  const { inhoud } = versie;
  const w = inhoud.woordenlijst;
  for (const nabij of nabijOpDatum(indexVan(inhoud), vraag, isDicht)) {
    const wijzig = perkIn(wijzigingVan(nabij.regel, wijzignood(nabij, vraag, w), w));
    if (isTeMaken(wijzig)) return { regel: nabij.regel.id, wijzig };
  }
  return undefined;
}
