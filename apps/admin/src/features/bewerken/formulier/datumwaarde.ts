import { dagNa, dagVoor, isDatum, type Datum } from "@core/grondslagen";

/** A date while it is typed: `mis` says what stands there when it is no date yet. */
export interface Datumwaarde {
  readonly iso: string | null;
  readonly mis: "onvolledig" | "onmogelijk" | null;
}

export function datumwaarde(datum: Datum | null | undefined): Datumwaarde {
  return { iso: datum ?? null, mis: null };
}

export function alsDatum({ iso }: Datumwaarde): Datum | null {
  return isDatum(iso) ? iso : null;
}

/** Inside a period is half open; on the screen one reads the last day it holds. */
export function laatsteDag(tot: Datum | null | undefined): Datum | null {
  return tot === null || tot === undefined ? null : dagVoor(tot);
}

/** The first day on which it holds no more. */
export function eersteDagZonder(laatste: Datum | null): Datum | null {
  return laatste === null ? null : dagNa(laatste);
}
