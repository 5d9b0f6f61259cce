const NAAM: Readonly<Record<string, string>> = { ja: "Ja", nee: "Nee", twijfel: "Ik twijfel" };

/** An answer to a question of yes or no, as it is shown. */
export function vastAntwoord(id: string): string {
  return NAAM[id] ?? id;
}
