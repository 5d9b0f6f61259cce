import { datum, isDatum, type Datum } from "./datum.ts";

/** The next calendar day. Periods are half open inside; people name the last day. */
export function dagNa(dag: Datum): Datum {
  const [jaar, maand] = [Number(dag.slice(0, 4)), Number(dag.slice(5, 7))];
  const morgen = schrijf(jaar, maand, Number(dag.slice(8)) + 1);
  if (isDatum(morgen)) return morgen;
  return datum(maand === 12 ? schrijf(jaar + 1, 1, 1) : schrijf(jaar, maand + 1, 1));
}

export function dagVoor(dag: Datum): Datum {
  const [jaar, maand, nummer] = [Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), Number(dag.slice(8))];
  if (nummer > 1) return datum(schrijf(jaar, maand, nummer - 1));
  if (maand === 1) return datum(schrijf(jaar - 1, 12, 31));
  const laatste = [31, 30, 29, 28].map((dagnummer) => schrijf(jaar, maand - 1, dagnummer)).find(isDatum);
  return datum(laatste ?? "");
}

function schrijf(jaar: number, maand: number, dag: number): string {
  return `${String(jaar)}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
}
