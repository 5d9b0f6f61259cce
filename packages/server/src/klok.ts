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

function klokVan(nu: () => Date): Klok {
  return { nu, vandaag: () => datumVan(nu()) };
}
