/** A calendar date in the Dutch legal sense: `YYYY-MM-DD`, no time, no zone. */
export type Datum = string & { readonly __merk: "Datum" };

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing calendar date between the years 1800 and 2199; `2019-02-30` is not one. */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== "string") return false;
  const delen = VORM.exec(waarde);
  if (!delen) return false;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  if (jaar < 1800 || jaar > 2199 || maand < 1 || maand > 12) return false;
  return dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

/** @throws RangeError when `waarde` is not an existing date. For literals in code and tests. */
export function datum(waarde: string): Datum {
  if (!isDatum(waarde)) throw new RangeError(`Geen bestaande datum: ${JSON.stringify(waarde)}`);
  return waarde;
}

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** `2019-08-11` → `11 augustus 2019`. */
export function datumInWoorden(waarde: Datum): string {
  const maand = MAANDEN[Number(waarde.slice(5, 7)) - 1] ?? "";
  return `${Number(waarde.slice(8))} ${maand} ${waarde.slice(0, 4)}`;
}
