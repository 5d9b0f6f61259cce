import type { LeidraadSoort } from "@core/grondslagen";

/** How a kind of guidance is called above its list. */
export const SOORTNAAM: Record<LeidraadSoort, string> = {
  spelregel: "Spelregels",
  "vraag-antwoord": "Vragen uit de praktijk",
  "uitzondering-art9": "Bijzondere gegevens: uitzonderingen uit artikel 9 AVG",
  verenigbaarheid: "Past het nieuwe doel bij het eerste doel?",
  geheimhouding: "Geheimhouding en beroepsgeheim",
  politiegegevens: "Gegevens van de politie",
  samenwerking: "Samenwerken met anderen",
  bewaren: "Bewaren",
  plicht: "Plichten",
  meldcode: "Meldcode",
  toestemming: "Toestemming",
  "grondslag-genoemd": "Grondslagen die een bron noemt",
};
