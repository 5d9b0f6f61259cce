import { bronOnzeker, lichtsteGrondslagen, type Antwoord, type Vraag } from "@core/grondslagen";

/** Stored before an answer held these parts. */
type OokOud = Omit<Antwoord, "graad" | "kleinsteWijziging"> &
  Partial<Pick<Antwoord, "graad" | "kleinsteWijziging">>;

/**
 * Whether the law obliges or allows. A duty to give is of who holds the data: who asks is told that the other must. Null
 * where nothing sure can be said, and about a bill. A duty that was not read in the official text never sounds sure.
 */
export function graadInWoorden(
  antwoord: OokOud,
  { richting, gegevens }: Pick<Vraag, "richting" | "gegevens">,
): string | null {
  if (antwoord.hypothetisch || antwoord.uitkomst !== "grondslag") return null;
  const zeker = antwoord.graad === "verplicht" || antwoord.graad === "bevoegd";
  if (zeker && bronOnzeker(antwoord as Antwoord)) return null;
  switch (antwoord.graad) {
    case "verplicht":
      if (antwoord.waarschuwingen.some(({ soort }) => soort === "te-controleren"))
        return "De wet lijkt dit te verplichten. Dat is nog niet helemaal gecontroleerd.";
      return richting === "opvragen"
        ? "De wet verplicht dit: de ander moet de gegevens geven als u erom vraagt."
        : "De wet verplicht dit.";
    case "bevoegd":
      return "De wet staat dit toe, u hoeft niet.";
    case "onbekend":
      return lichtsteGrondslagen(antwoord as Antwoord, { richting, gegevens }).some(
        ({ graad }) => graad === "betwist",
      )
        ? "Het is niet zeker of de wet dit verplicht of alleen toestaat."
        : "De bron zegt niet of de wet dit verplicht of alleen toestaat.";
    default:
      return null;
  }
}

/**
 * The smallest change of the question that helps; null where there is none, or where the gemeente closed the way. It
 * describes another situation: nobody should pick a purpose to get a basis.
 */
export function adviesInWoorden({ waarschuwingen, kleinsteWijziging }: OokOud): string | null {
  const dicht = waarschuwingen.some(({ soort }) => soort === "gemeente-verbod");
  if (dicht || kleinsteWijziging == null) return null;
  return `${kleinsteWijziging.uitleg} Verander uw vraag alleen als dat echt zo is.`;
}
