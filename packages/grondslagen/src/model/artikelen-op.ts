import type { Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { Artikel } from "./artikel.ts";

/** The references as they were numbered on a date. */
export function artikelenOp<A extends Pick<Artikel, "geldig">>(
  artikelen: readonly A[],
  peildatum: Datum,
): A[] {
  return artikelen.filter(({ geldig }) => geldig === undefined || omvat(geldig, peildatum));
}
