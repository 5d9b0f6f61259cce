import { datum, type Datum } from "@core/grondslagen";

/** The only source of "now". The core never asks for it; use cases get it from their context. */
export interface Klok {
  readonly nu: () => Date;
  /** The calendar date in Europe/Amsterdam, wherever the server stands. */
  readonly vandaag: () => Datum;
}

export const systemKlok: Klok = klokVan(() => new Date());

/** A clock that stands still, for tests. */
export function fixedKlok(moment: string | Date): Klok {
  const tijd = new Date(moment).getTime();
  if (Number.isNaN(tijd)) throw new RangeError("not a moment");
  return klokVan(() => new Date(tijd));
}

export function klokFromEnv(env: { readonly DEELWIJZER_KLOK?: string | undefined }): Klok {
  return env.DEELWIJZER_KLOK === undefined ? systemKlok : fixedKlok(env.DEELWIJZER_KLOK);
}

const amsterdam = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The date in Europe/Amsterdam at a moment. */
export function datumVan(moment: Date): Datum {
  const parts = new Map(amsterdam.formatToParts(moment).map(({ type, value }) => [type, value]));
  return datum(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}

const HOUR = 3_600_000;

/**
 * 00:00 in Europe/Amsterdam of a calendar date: when everyone starts to answer by what takes effect that day. The
 * clock moves at 02:00 or 03:00, never at midnight, so there is exactly one.
 */
export function middernacht(dag: Datum): Date {
  const utc = Date.parse(`${dag}T00:00:00Z`);
  // Amsterdam is one hour ahead of UTC, or two; whichever is the first moment of that day there.
  for (const offset of [1, 2]) {
    const moment = new Date(utc - offset * HOUR);
    if (datumVan(moment) === dag && datumVan(new Date(moment.getTime() - 1)) !== dag) return moment;
  }
  throw new RangeError(`no midnight in Amsterdam on ${dag}`);
}

/** How many milliseconds today still lasts: a page that stays open longer than that is about yesterday. */
export function restVanVandaag({ nu, vandaag }: Klok): number {
  // 30 hours on is the next day, also on the day of 25 hours.
  const morgen = datumVan(new Date(middernacht(vandaag()).getTime() + 30 * HOUR));
  return middernacht(morgen).getTime() - nu().getTime();
}

function klokVan(nu: () => Date): Klok {
  return { nu, vandaag: () => datumVan(nu()) };
}
