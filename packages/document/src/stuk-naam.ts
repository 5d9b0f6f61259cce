import type { Stuksoort } from "@core/grondslagen";

/** What a letter or a message is, as its reader would call it. */
export const STUK_NAAM: Readonly<Record<Stuksoort, string>> = {
  "brief-inwoner": "Brief over uw gegevens",
  "bericht-partner": "Bericht over gegevens",
};
