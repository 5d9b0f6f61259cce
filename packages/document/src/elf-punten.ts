/** The principles of article 5 AVG, as the account names them. */
export const AVG_BEGINSELEN = [
  "rechtmatigheid",
  "behoorlijkheid",
  "transparantie",
  "doelbinding",
  "minimale gegevensverwerking",
  "juistheid",
  "opslagbeperking",
  "integriteit en vertrouwelijkheid",
  "verantwoordingsplicht",
] as const;

export type AvgBeginsel = (typeof AVG_BEGINSELEN)[number];

export interface PuntKop {
  readonly nummer: number;
  readonly titel: string;
  /** The principles this point accounts for. */
  readonly beginsel: readonly AvgBeginsel[];
}

/** Heading of the section that stands before the eleven points. */
export const MET_WIE_EN_WAAROM = "Met wie en waarom";

/**
 * The eleven points of the written account (003, handleiding, voorbeeld 1), titled anew.
 * The page and the PDF share them, so that both read the same.
 */
export const ELF_PUNTEN: readonly PuntKop[] = [
  { nummer: 1, titel: "Mijn taak en de wet", beginsel: ["rechtmatigheid"] },
  { nummer: 2, titel: "Mijn doel", beginsel: ["doelbinding"] },
  { nummer: 3, titel: "De grondslag, of dat die er niet is", beginsel: ["rechtmatigheid"] },
  { nummer: 4, titel: "Kinderen en hun belang", beginsel: ["behoorlijkheid"] },
  { nummer: 5, titel: "Hoe deze gegevens bij het doel helpen", beginsel: ["doelbinding"] },
  { nummer: 6, titel: "Waarom het nodig is", beginsel: ["minimale gegevensverwerking"] },
  { nummer: 7, titel: "Waarom het niet met minder kan", beginsel: ["minimale gegevensverwerking"] },
  { nummer: 8, titel: "Bewust en zonder vooroordeel gekozen", beginsel: ["behoorlijkheid"] },
  { nummer: 9, titel: "Met wie ik heb overlegd", beginsel: ["verantwoordingsplicht"] },
  { nummer: 10, titel: "Wat ik met het gezin heb besproken", beginsel: ["transparantie"] },
  {
    nummer: 11,
    titel: "Juist en beperkt opgeslagen, veilig verstuurd",
    beginsel: ["juistheid", "opslagbeperking", "integriteit en vertrouwelijkheid"],
  },
];
