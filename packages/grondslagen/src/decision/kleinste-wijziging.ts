import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { BijnaInAntwoord, Dimensie, KleinsteWijziging } from "./antwoord.ts";
import { momentVan } from "./benoem.ts";
import { nabijOpDatum } from "./gecompileerd/nabij-op-datum.ts";
import { indexVan } from "./gecompileerd/regelindex.ts";
import { moeiteVan, VOLGORDE } from "./nabijheid.ts";
import { richtingenVan, type NabijeRegel } from "./select-grondslagen.ts";
import { VERGELIJKERS, vergelijkFeiten } from "./vergelijk.ts";
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
  let beste: { regel: string; wijzig: Wijzig; afstand: number } | undefined;
  for (const regel of nabijOpDatum(indexVan(inhoud), vraag)) {
    const nabij = verschilMet(regel, vraag, versie);
    if (nabij === null) continue;
    const afstand = nabij.ontbreekt.length * 100 + moeiteVan(nabij.ontbreekt, nabij.verwant);
    if (beste !== undefined && beste.afstand <= afstand) continue;
    const wijzig = perkIn(wijzigingVan(regel, wijzignood(nabij, vraag, w), w));
    if (isTeMaken(wijzig)) beste = { regel: regel.id, wijzig, afstand };
  }
  return beste;
}

/** What differs, for a rule of the domain that holds on the peildatum and differs in one or two dimensions. */
function verschilMet(regel: Regel, vraag: Vraag, { inhoud }: Inhoud): NabijeRegel | null {
  const w = inhoud.woordenlijst;
  if (regel.domein !== vraag.domein) return null;
  const past = (dimensie: Dimensie, waarde: string | null) =>
    VERGELIJKERS[dimensie](regel, waarde, w).oordeel !== "nee";
  if (!past("peildatum", vraag.peildatum)) return null;
  const wel: Partial<Record<Dimensie, boolean>> = {
    richting: richtingenVan(vraag).every((richting) => past("richting", richting)),
    partner: past("partner", vraag.partner),
    gegevens: vraag.gegevens.every((gegeven) => past("gegevens", gegeven)),
    betrokkene: past("betrokkene", vraag.betrokkene),
    doel: past("doel", vraag.doel),
    herkomst: past("herkomst", vraag.herkomst),
  };
  if (vergelijkFeiten(regel, vraag.feiten ?? {}) === "nee") return null;
  const ontbreekt = VOLGORDE.filter((dimensie) => wel[dimensie] === false);
  if (ontbreekt.length === 0 || ontbreekt.length > 2) return null;
  const verwanten = w.partners.find(({ id }) => id === vraag.partner)?.verwant ?? [];
  const verwant =
    ontbreekt.includes("partner") && regel.partners.some((partner) => verwanten.includes(partner));
  return { regel, ontbreekt, verwant };
}
