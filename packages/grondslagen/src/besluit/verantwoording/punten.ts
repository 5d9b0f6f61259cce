import { BEGINSEL_NAAM, type Beginsel } from "../../stappenplan/beginselen.ts";

export interface PuntKop {
  readonly nummer: number;
  readonly titel: string;
  /** The principles of AVG art. 5 this point accounts for. */
  readonly beginselen: readonly Beginsel[];
}

export const MET_WIE_EN_WAAROM = "Met wie en waarom";

/** The eleven points of the written account (handleiding 2019, voorbeeld 1), titled anew. */
export const PUNTEN_VAN_VERANTWOORDING: readonly PuntKop[] = [
  { nummer: 1, titel: "Mijn taak en de wet", beginselen: ["rechtmatigheid"] },
  { nummer: 2, titel: "Mijn doel", beginselen: ["doelbinding"] },
  { nummer: 3, titel: "De grondslag, of dat die er niet is", beginselen: ["rechtmatigheid"] },
  { nummer: 4, titel: "Kinderen en hun belang", beginselen: ["behoorlijkheid"] },
  { nummer: 5, titel: "Hoe deze gegevens bij het doel helpen", beginselen: ["doelbinding"] },
  { nummer: 6, titel: "Waarom het nodig is", beginselen: ["minimale-gegevensverwerking"] },
  { nummer: 7, titel: "Waarom het niet met minder kan", beginselen: ["minimale-gegevensverwerking"] },
  // Weighing 4 is an ethical attitude: behoorlijkheid, not the secure handling of art. 5 lid 1 f (domein.md).
  { nummer: 8, titel: "Bewust en zonder vooroordeel gekozen", beginselen: ["behoorlijkheid"] },
  { nummer: 9, titel: "Met wie ik heb overlegd", beginselen: ["verantwoordingsplicht"] },
  { nummer: 10, titel: "Wat ik met het gezin heb besproken", beginselen: ["transparantie"] },
  {
    nummer: 11,
    titel: "Juist en beperkt opgeslagen, veilig verstuurd",
    beginselen: ["juistheid", "opslagbeperking", "integriteit-en-vertrouwelijkheid"],
  },
];

export function beginselNamen(kop: PuntKop) {
  return kop.beginselen.map((beginsel) => BEGINSEL_NAAM[beginsel]);
}
