import { isDatum, type Datum } from "@core/grondslagen";

const DAG_MS = 86_400_000;
const IN_NEDERLAND = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/**
 * What day it is, from a page that was made on `vandaag` and may have been kept since: as many days later as the calendar
 * of the Netherlands moved on. A clock that stands before that moment is wrong, and moves nothing.
 */
export function dagVanNu(vandaag: Datum, gemaaktOp: number, nu: number): Datum {
  const dagen = Math.max(0, Math.round((middernacht(nu) - middernacht(gemaaktOp)) / DAG_MS));
  const later = new Date(Date.parse(vandaag) + dagen * DAG_MS).toISOString().slice(0, 10);
  return isDatum(later) ? later : vandaag;
}

/** Of the day in the Netherlands, counted as if there were no summer time: for differences only. */
function middernacht(moment: number): number {
  return Date.parse(IN_NEDERLAND.format(moment));
}
