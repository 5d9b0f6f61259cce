/** Place of a half-open period [van, tot) within a window, as fractions; dates as jjjj-mm-dd. */
export function validityShare(
  period: { van: string | null; tot: string | null },
  venster: { van: string; tot: string },
): { begin: number; eind: number } {
  const begin = period.van === null ? 0 : shareOfDate(period.van, venster);
  const eind = period.tot === null ? 1 : shareOfDate(period.tot, venster);
  return { begin, eind: Math.max(begin, eind) };
}

export function shareOfDate(date: string, venster: { van: string; tot: string }): number {
  const start = Date.parse(venster.van);
  const length = Date.parse(venster.tot) - start;
  if (!(length > 0)) return 0;
  return Math.min(1, Math.max(0, (Date.parse(date) - start) / length));
}
