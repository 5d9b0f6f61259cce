import { dagVoor } from "./buurdag.ts";
import { datumInWoorden, type Datum } from "./datum.ts";

/** The end of a period as people read it: "tot en met 30 juni 2026". Inside, `tot` is the first day that no longer counts. */
export function totEnMet(tot: Datum): string {
  return `tot en met ${datumInWoorden(dagVoor(tot))}`;
}
