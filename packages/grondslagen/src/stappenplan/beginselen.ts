/** The principles of AVG art. 5 that a question accounts for. */
export const BEGINSELEN = [
  "rechtmatigheid",
  "behoorlijkheid",
  "transparantie",
  "doelbinding",
  "minimale-gegevensverwerking",
  "juistheid",
  "opslagbeperking",
  "integriteit-en-vertrouwelijkheid",
  "verantwoordingsplicht",
] as const;

export type Beginsel = (typeof BEGINSELEN)[number];

/** How the account and the screens name them; the article is AVG 5. */
export const BEGINSEL_NAAM = {
  rechtmatigheid: "rechtmatigheid",
  behoorlijkheid: "behoorlijkheid",
  transparantie: "transparantie",
  doelbinding: "doelbinding",
  "minimale-gegevensverwerking": "minimale gegevensverwerking",
  juistheid: "juistheid",
  opslagbeperking: "opslagbeperking",
  "integriteit-en-vertrouwelijkheid": "integriteit en vertrouwelijkheid",
  verantwoordingsplicht: "verantwoordingsplicht",
} as const satisfies Record<Beginsel, string>;
