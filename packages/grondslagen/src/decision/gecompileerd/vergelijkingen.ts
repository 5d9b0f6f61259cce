import type { Regel } from "../../model/regel.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { Dimensie } from "../antwoord.ts";
import { DIMENSIES, VERGELIJKERS, vergelijkFeiten, type Vergelijking } from "../vergelijk.ts";
import type { Vraag } from "../vraag.ts";

const NIETS_OPEN: readonly Dimensie[] = [];

/** The comparison of a rule with one direction and one kind of data of a question. */
export function maakVergelijking(
  regel: Regel,
  volgorde: number,
  { richting, gegeven }: { readonly richting: string; readonly gegeven: string },
  vraag: Vraag,
  w: Woordenlijst,
): Vergelijking {
  const herkomst = VERGELIJKERS.herkomst(regel, vraag.herkomst, w);
  const oordelen = {
    peildatum: VERGELIJKERS.peildatum(regel, vraag.peildatum, w).oordeel,
    richting: VERGELIJKERS.richting(regel, richting, w).oordeel,
    partner: VERGELIJKERS.partner(regel, vraag.partner, w).oordeel,
    gegevens: VERGELIJKERS.gegevens(regel, gegeven, w).oordeel,
    betrokkene: VERGELIJKERS.betrokkene(regel, vraag.betrokkene, w).oordeel,
    doel: VERGELIJKERS.doel(regel, vraag.doel, w).oordeel,
    herkomst: herkomst.oordeel,
    feiten: vergelijkFeiten(regel, vraag.feiten ?? {}),
  };
  const nietsOpen =
    oordelen.gegevens !== "open" &&
    oordelen.betrokkene !== "open" &&
    oordelen.doel !== "open" &&
    oordelen.herkomst !== "open" &&
    oordelen.feiten !== "open";
  return {
    regel,
    volgorde,
    richting,
    gegeven,
    oordelen,
    open: nietsOpen ? NIETS_OPEN : DIMENSIES.filter((dimensie) => oordelen[dimensie] === "open"),
    betwist: herkomst.betwist,
  };
}
