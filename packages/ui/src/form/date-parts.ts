/** What stands in the three fields, as typed. */
export type DateParts = { dag: string; maand: string; jaar: string };

/** "leeg": nothing typed. "onvolledig": a part is missing. "onmogelijk": no such day. */
export type ParsedDate =
  | { soort: "leeg" }
  | { soort: "datum"; iso: string }
  | { soort: "onvolledig"; mist: readonly (keyof DateParts)[] }
  | { soort: "onmogelijk" };

const months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

export function parseDateParts(parts: DateParts): ParsedDate {
  const keys = ["dag", "maand", "jaar"] as const;
  const missing = keys.filter((key) => parts[key].trim() === "");
  if (missing.length === 3) return { soort: "leeg" };
  if (missing.length > 0) return { soort: "onvolledig", mist: missing };
  const day = wholeNumber(parts.dag);
  const month = monthNumber(parts.maand);
  const year = /^\s*\d{4}\s*$/.test(parts.jaar) ? Number(parts.jaar) : undefined;
  if (!day || !month || !year || day > daysInMonth(year, month)) return { soort: "onmogelijk" };
  return { soort: "datum", iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

/** Splits a whole date pasted into one field: 21-11-2026, 21/11/2026, 2026-11-21, "21 november 2026". */
export function splitPastedDate(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { dag: strip(iso[3]), maand: strip(iso[2]), jaar: iso[1] ?? "" };
  const dutch = /^\s*(\d{1,2})[-/.\s]+(\d{1,2}|[a-z]{3,9}\.?)[-/.\s]+(\d{4})\s*$/i.exec(text);
  if (dutch) return { dag: strip(dutch[1]), maand: strip(dutch[2]), jaar: dutch[3] ?? "" };
  return undefined;
}

export function partsOfIso(iso: string | null | undefined): DateParts {
  return splitPastedDate(iso ?? "") ?? { dag: "", maand: "", jaar: "" };
}

function strip(text: string | undefined): string {
  return (text ?? "").replace(/^0(?=\d)/, "");
}

function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : undefined;
}

function monthNumber(text: string): number | undefined {
  const number = wholeNumber(text);
  if (number !== undefined) return number >= 1 && number <= 12 ? number : undefined;
  const name = text.trim().toLowerCase().replace(/^mrt/, "maa");
  const index = months.findIndex((month) => name.startsWith(month));
  return index >= 0 ? index + 1 : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
