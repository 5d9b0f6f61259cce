import type { Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { Term } from "./woordenlijst.ts";

/** What it was called on a date, in this law where it is given; outside every other name its own. */
export function naamOp(term: Pick<Term, "naam" | "namen">, peildatum: Datum, wet?: string): string {
  const passend = (term.namen ?? []).filter(
    (ander) => omvat(ander.geldig, peildatum) && (ander.wet === undefined || ander.wet === wet),
  );
  return (passend.find((ander) => ander.wet !== undefined) ?? passend[0])?.naam ?? term.naam;
}
