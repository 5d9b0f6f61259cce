/** The answers to a question of yes or no, in the order of the screen. */
export const ANTWOORDEN = ["ja", "nee", "twijfel"] as const;

const NAAM: Readonly<Record<string, string>> = {
  ja: "Ja",
  nee: "Nee",
  twijfel: "Ik twijfel",
} satisfies Record<(typeof ANTWOORDEN)[number], string>;

/** Such an answer as it is shown. */
export function vastAntwoord(id: string): string {
  return NAAM[id] ?? id;
}
