import type { Vraag } from "../decision/vraag.ts";
import type { Datum } from "../time/datum.ts";
import { omvat, type Periode } from "../time/periode.ts";

/**
 * A policy on reasoned exceptions that the gemeente has recorded. It allows the path, it never makes sharing
 * without a basis lawful.
 */
export interface Uitzonderingsbeleid {
  readonly id: string;
  readonly titel: string;
  /** Organ or role, never a person. */
  readonly vastgesteldDoor: string;
  readonly vastgesteldOp: Datum;
  readonly vindplaats: string | null;
  readonly omvat: {
    readonly domeinen: readonly string[];
    readonly partners: readonly string[];
    readonly toelichting: string;
  };
  readonly geldig: Periode;
}

/** The case a policy is held against: whose task, and with whom. */
export type Zaaksoort = Partial<Pick<Vraag, "domein" | "partner">>;

/** Whether a policy covers this domain and partner on the date of sharing. */
export function dektBeleid(beleid: Uitzonderingsbeleid | null, zaak: Zaaksoort, peildatum: Datum): boolean {
  return beleid !== null && gaatOver(beleid, zaak) && omvat(beleid.geldig, peildatum);
}

/** The kind of case, whatever the day. */
export function gaatOver({ omvat: bereik }: Uitzonderingsbeleid, { domein, partner }: Zaaksoort): boolean {
  return (
    domein !== undefined &&
    partner !== undefined &&
    bereik.domeinen.includes(domein) &&
    bereik.partners.includes(partner)
  );
}

/** Organs that can give cover. A team, a manager or the FG cannot. */
const BESTUUR = /\b(college|burgemeester|wethouders?|raad|gemeenteraad|b&w|b en w)\b/i;

/** Whether the board of the gemeente stands behind this policy (003, 3.1.2 and "Steun vanuit het beleid"). */
export function heeftBestuurlijkeDekking({
  vastgesteldDoor,
}: Pick<Uitzonderingsbeleid, "vastgesteldDoor">): boolean {
  return BESTUUR.test(vastgesteldDoor);
}

/** Where the sources differ on the cover of the board, and what this program follows (domein.md, 13). */
export const DEKKING_IN_BRONNEN = {
  rapport: {
    bron: "Onderzoeksrapport 2019, regels 3147-3153",
    tekst: "Het onderzoeksrapport zegt dat de wethouder hiervoor toestemming geeft, namens het college.",
  },
  handleiding: {
    bron: "Handleiding gegevens delen 2019, stap 3",
    tekst: "De handleiding noemt die toestemming niet.",
  },
  gevolgd: "Dit programma volgt het rapport.",
} as const;

/** Said wherever an exception is refused for want of somebody to tell. */
export const GEEN_FG =
  "Van elke uitzondering krijgt de functionaris gegevensbescherming (FG) bericht. Uw gemeente heeft in dit programma geen FG, naast uzelf. Vraag uw beheerder om de FG toe te voegen.";
