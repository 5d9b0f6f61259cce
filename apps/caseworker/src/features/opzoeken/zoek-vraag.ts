import type { Datum, Feiten, Vraag, Woordenlijst } from "@core/grondslagen";
import type { Keuzeveld, Keuzevraag } from "@deelwijzer/grondslagen-react";

/** What is looked up: the choices, and on which day, under which bill and about whom. */
export interface ZoekVraag extends Keuzevraag {
  readonly peildatum: Datum;
  /** Dossier number of a bill that the answer takes as law; absent = the law as it is. */
  readonly wetsvoorstel?: string;
  /** Circumstances of the person on which a rule may turn; absent = nothing is known. */
  readonly feiten?: Feiten;
}

/** Without these four there is nothing to look up yet; the rest only sharpens the answer. */
const NODIG = ["domein", "gegevens", "richting", "partner"] as const satisfies readonly Keuzeveld[];

export function nogTeKiezen(vraag: ZoekVraag, w: Woordenlijst): Keuzeveld[] {
  return NODIG.filter((veld) => {
    if (veld === "gegevens") return vraag.gegevens.length === 0;
    return vraag[veld] === null || (veld === "partner" && !partnerPast(vraag, w));
  });
}

/** Inside the municipality a domain holds the data, outside it a partner; a choice of the other kind is kept
 *  but cannot be answered (turning back must not lose it). */
export function partnerPast({ partner, richting }: ZoekVraag, w: Woordenlijst): boolean {
  const soort = w.partners.find((term) => term.id === partner)?.soort;
  if (soort === undefined || richting === null) return true;
  return (soort === "intern-domein") === (richting === "intern");
}

/** The question as the engine reads it. Inside the municipality the domain that holds the data is the origin. */
export function alsRuweVraag(vraag: ZoekVraag): Record<string, unknown> {
  return { ...vraag, herkomst: vraag.richting === "intern" ? null : vraag.herkomst };
}

export function alsZoekVraag(vraag: Vraag): ZoekVraag {
  const { domein, richting, partner, gegevens, betrokkene, doel, herkomst, peildatum, wetsvoorstel, feiten } =
    vraag;
  return {
    domein,
    richting,
    partner,
    gegevens,
    betrokkene,
    doel,
    herkomst: richting === "intern" ? null : herkomst,
    peildatum,
    ...(wetsvoorstel === null ? {} : { wetsvoorstel }),
    ...(feiten === undefined ? {} : { feiten }),
  };
}
