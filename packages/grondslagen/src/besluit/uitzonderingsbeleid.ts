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

/** Whether a policy covers this domain and partner on the date of sharing. */
export function dektBeleid(
  beleid: Uitzonderingsbeleid | null,
  vraag: Partial<Pick<Vraag, "domein" | "partner">>,
  peildatum: Datum,
): boolean {
  if (beleid === null || vraag.domein === undefined || vraag.partner === undefined) return false;
  return (
    beleid.omvat.domeinen.includes(vraag.domein) &&
    beleid.omvat.partners.includes(vraag.partner) &&
    omvat(beleid.geldig, peildatum)
  );
}
