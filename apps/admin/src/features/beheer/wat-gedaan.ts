const GEDAAN: ReadonlyMap<unknown, string> = new Map([
  ["gewijzigd", "het is bewaard"],
  ["vertrokken", "de toegang is beëindigd"],
  ["overgedragen", "het werk is overgedragen"],
  ["terug", "deze persoon kan weer inloggen"],
]);

/** What was done on the page one came from, as the address says it. */
export function gedaanInWoorden(gedaan: unknown): string | null {
  return GEDAAN.get(gedaan) ?? null;
}
