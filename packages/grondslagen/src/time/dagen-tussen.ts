import type { Datum } from "./datum.ts";

/** Whole days from one date to a later one; negative when it is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Days since 1 March of year 0 in the Gregorian calendar: February comes last, so a leap day shifts no month. */
function dagnummer(dag: Datum): number {
  const maand = Number(dag.slice(5, 7));
  const jaar = Number(dag.slice(0, 4)) - (maand <= 2 ? 1 : 0);
  const sindsMaart = (maand + 9) % 12;
  return (
    jaar * 365 +
    Math.floor(jaar / 4) -
    Math.floor(jaar / 100) +
    Math.floor(jaar / 400) +
    Math.floor((sindsMaart * 153 + 2) / 5) +
    Number(dag.slice(8))
  );
}
