import type { Datum } from "./datum.ts";

/** Half-open `[van, tot)`. `van: null` = start not known from the source; `tot: null` = no known end. */
export interface Periode {
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

/** Whether `peildatum` lies inside; an unknown bound excludes nothing. */
export function omvat(periode: Periode, peildatum: Datum): boolean {
  return (
    (periode.van === null || periode.van <= peildatum) && (periode.tot === null || peildatum < periode.tot)
  );
}
