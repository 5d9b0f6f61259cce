import type { Beginsel } from "../../stappenplan/beginselen.ts";

/** The points of the way through an afweging, in their order (domein.md, "The way through an afweging"). */
export const WEGPUNTEN = [
  "taak",
  "gevaar",
  "doel",
  "gegevens",
  "betrokkenen",
  "herkomst",
  "geheim",
  "grondslag",
  "bruikbaar",
  "vereisten",
  "weigering",
  "verenigbaarheid",
  "anders-kunnen",
  "belang-kind",
  "afwegingen",
  "overleg",
  "beleid",
  "transparantie",
  "opslag",
  "kanaal",
  "besluit",
] as const;

export type Wegpunt = (typeof WEGPUNTEN)[number];

interface Uitleg {
  readonly titel: string;
  /** The principles of AVG art. 5 it accounts for. */
  readonly beginselen: readonly [Beginsel, ...Beginsel[]];
  /** Why there is nothing to do here, when there is not. */
  readonly nietNodig: string;
}

export const WEGPUNT: Readonly<Record<Wegpunt, Uitleg>> = {
  taak: {
    titel: "De taak en de wet",
    beginselen: ["rechtmatigheid"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  gevaar: {
    titel: "Gevaar van nu",
    // The vital interest of a person (AVG 6 lid 1 d) carries the short path.
    beginselen: ["rechtmatigheid", "verantwoordingsplicht"],
    nietNodig: "Er is nu niemand in gevaar.",
  },
  doel: {
    titel: "Het doel en de partner",
    beginselen: ["doelbinding"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  gegevens: {
    titel: "Welke gegevens",
    beginselen: ["minimale-gegevensverwerking"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  betrokkenen: {
    titel: "Over wie, en wie er nog bij horen",
    beginselen: ["behoorlijkheid"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  herkomst: {
    titel: "Hoe de gemeente aan de gegevens kwam",
    beginselen: ["doelbinding"],
    nietNodig: "De herkomst maakt hier geen verschil.",
  },
  geheim: {
    titel: "Beroepsgeheim en politiegegevens",
    beginselen: ["rechtmatigheid"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  grondslag: {
    titel: "De grondslag",
    beginselen: ["rechtmatigheid"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  bruikbaar: {
    titel: "Een regel waarover twijfel is",
    beginselen: ["rechtmatigheid"],
    nietNodig: "Over de regel is geen twijfel, of u deelt niet op een regel.",
  },
  vereisten: {
    titel: "Wat de wet nog meer vraagt",
    beginselen: ["rechtmatigheid"],
    nietNodig: "De wet vraagt hier niets extra.",
  },
  weigering: {
    titel: "Een weigering, of een eis die niet kan",
    beginselen: ["behoorlijkheid"],
    nietNodig: "Er is niets geweigerd.",
  },
  verenigbaarheid: {
    titel: "Past het bij het eerste doel?",
    beginselen: ["doelbinding"],
    nietNodig: "Deze weg geldt hier niet.",
  },
  "anders-kunnen": {
    titel: "Kan het anders?",
    beginselen: ["minimale-gegevensverwerking"],
    nietNodig: "U deelt niet als uitzondering.",
  },
  "belang-kind": {
    titel: "Het belang van het kind",
    beginselen: ["behoorlijkheid"],
    nietNodig: "Er zijn geen kinderen bij betrokken.",
  },
  afwegingen: {
    titel: "De vier afwegingen",
    beginselen: ["behoorlijkheid", "doelbinding", "minimale-gegevensverwerking"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  overleg: {
    titel: "Overleg",
    beginselen: ["verantwoordingsplicht"],
    nietNodig: "Er is geen twijfel. Overleg is dan niet nodig.",
  },
  beleid: {
    titel: "Beleid van de gemeente voor uitzonderingen",
    beginselen: ["verantwoordingsplicht"],
    nietNodig: "U deelt niet als uitzondering, of het beleid dekt dit.",
  },
  transparantie: {
    titel: "Wat het gezin weet",
    beginselen: ["transparantie"],
    nietNodig: "Hier is niets meer te vragen.",
  },
  opslag: {
    titel: "Wat u bewaart, hoe lang, en of het klopt",
    beginselen: ["opslagbeperking", "juistheid"],
    nietNodig: "Dit stappenplan vraagt hier niets.",
  },
  kanaal: {
    titel: "Hoe de gegevens veilig op weg gaan",
    beginselen: ["integriteit-en-vertrouwelijkheid"],
    nietNodig: "Dit stappenplan vraagt hier niets.",
  },
  besluit: {
    titel: "Uw besluit",
    beginselen: ["verantwoordingsplicht"],
    nietNodig: "Hier is niets meer te vragen.",
  },
};
