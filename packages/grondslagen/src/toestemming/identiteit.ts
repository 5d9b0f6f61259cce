/** How one knew who was asked. */
export const IDENTITEIT = {
  bekend: "De medewerker kent deze persoon.",
  document: "De medewerker zag een identiteitsbewijs.",
  vragen: "De medewerker stelde vragen die alleen deze persoon kan beantwoorden.",
  "niet-vastgesteld": "Niet is vastgesteld wie dit was.",
} as const;
